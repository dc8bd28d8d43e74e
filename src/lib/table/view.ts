// What a table of numbers looks like once it is arranged: the page, the browser and the downloads read this and nothing else.
import type { Measure, VariableKind } from '#schemas/table.ts';

/** Measures that are read together make one figure: "10 (45%)", "6.4 (2.1)". */
export const FIGURE_KINDS = [
  ...['count', 'mean', 'median', 'ratio', 'p', 'amount', 'approached', 'ineligible', 'recruited', 'complete', 'missing'],
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The printed values of a figure, each as the text of its CSV cell. */
export type FigureParts = Readonly<Partial<Record<Measure, string>>>;

export interface ViewCell {
  readonly parts: FigureParts;
  /** Why there is no number, in words; then `parts` is empty. */
  readonly missing?: string;
  /** Letters of the notes under the table. */
  readonly marks?: string;
  /** Lines of the CSV, 1-based. */
  readonly lines: readonly number[];
  /** Fragment of the cell, where a row of the table holds several rows of the report. */
  readonly id?: string;
}

export interface ViewColumn {
  /** Short name for addresses, one of its kind in a table. */
  readonly key: string;
  readonly label: string;
  /** What the label is short for. */
  readonly title?: string;
  /** Heading over this column and its neighbours with the same one. */
  readonly over?: string;
  /** Name of the group in the data; empty where the column is of none. */
  readonly group: string;
  /** Who is counted, to begin a sentence with: "IPS group". */
  readonly who: string;
  readonly timepoint: string;
  /** How many people. */
  readonly n?: number;
  /** What kind of figure it holds, where each column has its own. */
  readonly kind?: FigureKind;
  /** What the column holds, for readers who ask. */
  readonly help: string;
}

export interface ViewRow {
  /** Fragment of the row. */
  readonly id?: string;
  /** The head cells: one, three where the row is a pattern of states, three where who and when stand in the row. */
  readonly heads: readonly string[];
  /** The answer counted, in words; empty where the row has none. */
  readonly category: string;
  readonly timepoint: string;
  /** Where who is counted stands in the row and not in its columns. */
  readonly group?: string;
  readonly who?: string;
  /** How many people are in that group. */
  readonly n?: number;
  /** Kind of the row's figures; the column's where left out. */
  readonly kind?: FigureKind;
  /** Last whatever the order: a total is no answer among others. */
  readonly isTotal?: boolean;
  /** One a column; null where the report gives nothing. */
  readonly cells: readonly (ViewCell | null)[];
  /** Where in the report its numbers stand. */
  readonly source?: string;
}

export interface RowGroup {
  /** Short name for addresses, one of its kind in a table. */
  readonly key: string;
  /** Fragment of the whole group, where all its rows share one. */
  readonly id?: string;
  /** Headings it stands under, outermost first. */
  readonly sections: readonly string[];
  /** Its own heading; the first head of its only row where `isPlain`. */
  readonly heading: string;
  /** Whether its rows need no heading over them. */
  readonly isPlain: boolean;
  /** What stands beside the heading: "n (%)", "points, 0 to 10". */
  readonly detail: string;
  readonly kind: VariableKind;
  readonly unit: string;
  /** Whether each figure counts people of the group, so that "10 of 22" can be said. */
  readonly countsGroup: boolean;
  /** Whether it is the sizes of the groups themselves. */
  readonly isSize: boolean;
  /** A figure that belongs to the heading and to no row. */
  readonly aside?: { readonly label: string; readonly cell: ViewCell };
  readonly rows: readonly ViewRow[];
}

export interface TableNote {
  readonly mark: string;
  readonly text: string;
}

export interface TableView {
  readonly id: string;
  readonly caption: string;
  /** Headings of the head cells of a row. */
  readonly heads: readonly string[];
  readonly columns: readonly ViewColumn[];
  readonly rowGroups: readonly RowGroup[];
  /** Whether rows say where in the report they stand. */
  readonly hasSources: boolean;
  /** Kinds of figure in it, for the definitions; of counts, their form: "count-n" where none has a percentage. */
  readonly kinds: readonly string[];
  /** Notes on single figures. */
  readonly notes: readonly TableNote[];
  /** What is so of every figure. */
  readonly commonNotes: readonly string[];
}

/** Below so many people a group is called small: one person then moves a percentage by more than ten points. */
export const SMALL_GROUP = 10;
