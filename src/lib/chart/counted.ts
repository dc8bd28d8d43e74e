import { formatNumber } from '#lib/figure/format.ts';
import { rowHref, tableHref } from '#lib/table/row-id.ts';
import type { CellsTable } from '#schemas/table.ts';
import { cellOf, findCell, numberOf, tableOf } from './cells.ts';
import type { CellKey } from './cells.ts';

/** A count of people, and the row a reader finds it in; the page without a row where it is worked out from several. */
export interface Counted {
  readonly value: number;
  readonly text: string;
  readonly href: string;
}

/** One printed count. Throws where the report gives none, or not a whole number. */
export function counted(table: CellsTable, key: CellKey): Counted {
  const value = numberOf(table, key);
  const cell = cellOf(table, key);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`data/${table.id}.csv:${cell.line}: found "${cell.value}", expected a whole number of people.`);
  return { value, text: formatNumber(value), href: rowHref(table.id, cell) };
}

/** A printed count, or undefined where the report leaves it blank or prints a word. */
export function countedIfPrinted(table: CellsTable, key: CellKey): Counted | undefined {
  const cell = findCell(table, key);
  return cell === undefined || cell.value === '' ? undefined : counted(table, key);
}

/** A count worked out from printed ones, with the page of the table they stand in. */
export const workedOut = (value: number, table: string): Counted => ({
  value,
  text: formatNumber(value),
  href: tableHref(table),
});

/** A count that only the report's text gives: of everybody, at no time, where nothing more is said. */
export const proseCount = (
  tables: readonly CellsTable[],
  [variable, category]: readonly [variable: string, category: string],
  more: Partial<Pick<CellKey, 'group' | 'timepoint'>> = {},
): Counted => counted(tableOf(tables, 'prose-figures'), { variable, category, group: 'All', measure: 'n', ...more });
