import { rowFits } from './filter.ts';
import { sortGroups, sortRows } from './sort.ts';
import type { SortOrder } from './sort.ts';
import type { TableState } from './state.ts';
import type { RowGroup, TableView, ViewColumn } from './view.ts';

/** A table as a reader chose to see it. */
export interface ShownTable {
  /** Columns shown, as their indices in the view. */
  readonly columns: readonly number[];
  /** Groups with at least one row shown, in the order shown, and those rows alone. */
  readonly groups: readonly RowGroup[];
  readonly isSorted: boolean;
}

/** What of a table a state shows, and in which order. */
export function showTable(view: TableView, state: TableState): ShownTable {
  const kept = view.rowGroups
    .filter(({ key }) => state.topics.length === 0 || state.topics.includes(key))
    .map((group) => ({ ...group, rows: group.rows.filter((row) => rowFits(state.query, group, row)) }))
    .filter(({ rows }) => rows.length > 0);
  const order = orderOf(view, state);
  const sorted =
    order &&
    sortGroups(
      kept.map((group) => ({ ...group, rows: sortRows(group.rows, order) })),
      order,
    );
  return { columns: shownColumns(view, state), groups: sorted ?? kept, isSorted: sorted !== undefined };
}

/** Columns shown, as indices; all of them where none is chosen. */
const shownColumns = ({ columns }: TableView, state: TableState): number[] =>
  columns.flatMap(({ key }, index) => (state.columns.length === 0 || state.columns.includes(key) ? [index] : []));

function orderOf({ columns }: TableView, { sort, show }: TableState): SortOrder | undefined {
  const index = columns.findIndex(({ key }) => key === sort?.column);
  const column: ViewColumn | undefined = columns[index];
  return sort && column ? { column, index, direction: sort.direction, show } : undefined;
}
