import { figureNumber } from '#lib/figure/format.ts';
import type { Show } from './figure.ts';
import type { FigureKind, RowGroup, ViewCell, ViewColumn, ViewRow } from './view.ts';

/** How to sort: the column, which way, and what of a count is shown. */
export interface SortOrder {
  readonly column: ViewColumn;
  /** Index of the column. */
  readonly index: number;
  readonly direction: 'ascending' | 'descending';
  readonly show: Show;
}

/** The number a figure sorts by; undefined where there is none. */
export function sortValue(cell: ViewCell | null | undefined, kind: FigureKind, show: Show = 'both'): number | undefined {
  const { parts = {} } = cell ?? {};
  const measure = { mean: parts.mean, median: parts.median, ratio: parts.or, count: countPart(parts, show) };
  const value = kind in measure ? measure[kind as keyof typeof measure] : Object.values(parts)[0];
  return value === undefined ? undefined : figureNumber(value);
}

const countPart = ({ n, percent }: ViewCell['parts'], show: Show): string | undefined =>
  show === 'percent' ? (percent ?? n) : (n ?? percent);

/**
 * Rows of a group in the order asked for. Figures are only compared with their like: counts with counts, means with means. What is
 * missing comes last either way, and a total after it.
 */
export function sortRows(rows: readonly ViewRow[], order: SortOrder): ViewRow[] {
  const kinds = [...new Set(rows.map((row) => kindOf(row, order.column)))];
  return rows.toSorted(
    (a, b) =>
      Number(a.isTotal ?? false) - Number(b.isTotal ?? false) ||
      kinds.indexOf(kindOf(a, order.column)) - kinds.indexOf(kindOf(b, order.column)) ||
      byValue(valueOf(a, order), valueOf(b, order), order.direction),
  );
}

/**
 * Groups of sorted rows in the order of their first rows, like with like. The sizes of the groups stay first: they are what
 * everything else is read against.
 */
export function sortGroups(groups: readonly RowGroup[], order: SortOrder): RowGroup[] {
  const likeOf = ({ rows, unit, isSize }: RowGroup): string => {
    const kind = rows[0] ? kindOf(rows[0], order.column) : 'count';
    return isSize ? 'size' : `${kind} ${kind === 'count' ? '' : unit}`;
  };
  const likes = [...new Set(['size', ...groups.map(likeOf)])];
  const first = ({ rows }: RowGroup): number | undefined => rows[0] && valueOf(rows[0], order);
  return groups.toSorted(
    (a, b) => likes.indexOf(likeOf(a)) - likes.indexOf(likeOf(b)) || byValue(first(a), first(b), order.direction),
  );
}

const kindOf = (row: ViewRow, column: ViewColumn): FigureKind => row.kind ?? column.kind ?? 'count';

const valueOf = (row: ViewRow, { index, column, show }: SortOrder): number | undefined =>
  sortValue(row.cells[index], kindOf(row, column), show);

/** Below nought where `a` comes first. Missing comes last whichever way. */
function byValue(a: number | undefined, b: number | undefined, direction: SortOrder['direction']): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return direction === 'ascending' ? a - b : b - a;
}
