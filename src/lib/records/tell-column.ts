import { formatPrinted } from '#lib/figure/format.ts';
import { fill } from '#lib/text/fill.ts';
import { headingOf } from './field.ts';
import type { RecordField } from './field.ts';
import { drawHistogram, tellBars } from './histogram.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import type { ColumnView } from './records.ts';
import type { ColumnWords } from './words.ts';

/** How a column is spread, in a sentence or two; empty where there is nothing to say. */
export function tellColumn({ spread, different, missing }: ColumnView, total: number, words: ColumnWords): string {
  const count = (n: number): string => formatPrinted(String(n));
  return [
    spread && fill(spread.low === spread.high ? words.oneValue : words.spread, spread),
    different !== undefined &&
      different > 0 &&
      fill(different === 1 ? words.oneDifferent : words.different, { n: count(different) }),
    missing > 0 && fill(words.missing, { n: count(missing), total: count(total) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The picture of a column; undefined where there is nothing to draw. */
export function pictureOf(field: RecordField, column: ColumnView, words: ColumnWords): SvgNode | undefined {
  if (column.labels.length === 0) return undefined;
  const name = fill(words.histogram, { column: headingOf(field), bars: tellBars(column) });
  return drawHistogram(column.kind, column, name);
}
