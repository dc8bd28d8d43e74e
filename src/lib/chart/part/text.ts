import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';

/** Size of every text of a chart, in the pixels it is drawn for: it must still be read where the picture is shown a little smaller. */
export const TEXT = 16;
/** From one line to the next. */
export const LINE = 21;

export interface TextPlace {
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Further classes: `chart-strong`, `series-ips`. */
  readonly class?: string;
}

/** Lines of text, one element a line: a copied picture keeps them whatever reads it. */
export const drawText = (lines: readonly string[], { x, y, anchor = 'start', class: more }: TextPlace): SvgNode[] =>
  lines.map((line, index) =>
    svg(
      'text',
      {
        class: more ? `chart-text ${more}` : 'chart-text',
        x,
        y: y + index * LINE,
        ...(anchor !== 'start' && { 'text-anchor': anchor }),
      },
      line,
    ),
  );

/** The base line of a text whose middle is at a height. */
export const baseline = (middle: number): number => middle + 5.5;
