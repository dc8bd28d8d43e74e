import type { SvgNode } from '#lib/svg/node.ts';

/**
 * A chart, ready to be shown: words, pictures and the numbers under them. Made from tables by a pure function, one a file of this
 * folder. Title and description are compulsory.
 */
export interface Chart {
  /** Small letters and hyphens: the chart's address, its fragment and the name of its golden files. */
  readonly id: string;
  /** What the chart shows, in a few words. Not a conclusion. */
  readonly title: string;
  /** All that the picture tells, in plain words, for whoever cannot see it. */
  readonly description: string;
  /** The rest of what it tells, where that is long: opened on a tap, so that readers first meet the picture. */
  readonly more?: string;
  /** One picture, or several that readers can choose from. */
  readonly panels: readonly Panel[];
  /** What is shown at first, by name of the choice, such as { Question: "Sex" }; a choice left out shows everything. */
  readonly first?: Readonly<Record<string, string>>;
  /** `multiples`: small pictures that are compared, side by side where there is room. One under the other where left out. */
  readonly layout?: 'multiples';
  /** The numbers behind it: one table for the whole chart, or one a panel. */
  readonly tables: readonly ChartTable[];
  /** Of nobody: the report is not its source. */
  readonly isMadeUp?: true;
  /** Ids of the tables the numbers come from, the main one first. */
  readonly sources: readonly string[];
  /** What a reader must know not to be misled, the most important first. */
  readonly notes: readonly string[];
}

export interface Panel {
  readonly id: string;
  /** What this picture is of, such as the question asked. */
  readonly label: string;
  /** By name of the choice, such as { Comparison: "By arm" }. Every panel of a chart names the same choices in the same order. */
  readonly choices?: Readonly<Record<string, string>>;
  /** A sentence under the picture that holds for it alone. */
  readonly note?: string;
  /** Draws it for a width in CSS pixels; called with NARROW and WIDE. Marks that tell a value carry it in words as `data-say`. */
  readonly draw: (width: number) => SvgNode;
}

/** Widths a chart is drawn for: a phone of 360 pixels less its margins, and the reading column. */
export const NARROW = 328;
export const WIDE = 680;

export interface ChartTable {
  readonly caption: string;
  /** The panel whose numbers it holds; the whole chart's where left out. */
  readonly panel?: string;
  /** The first is the heading of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly ChartCell[] }[];
}

export interface ChartCell {
  readonly text: string;
  /**
   * The row of the table's page it is printed in: "/results/tables/table-04/#row-sex-female". The page without a row where it was
   * computed from several.
   */
  readonly href?: string;
}
