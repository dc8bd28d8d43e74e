// How a chart reads its tables: every number it draws or writes is one cell, looked up by name.
import { figureNumber } from '#lib/figure/format.ts';
import { rowHref } from '#lib/table/row-id.ts';
import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import type { ChartCell } from './chart.ts';

/** Which cell is meant. What is left out is empty in the CSV. */
export type CellKey = Pick<PublishedCell, 'variable' | 'measure'> &
  Partial<Pick<PublishedCell, 'category' | 'group' | 'timepoint'>>;

/** A table by its id. Throws where there is none. */
export function tableOf(tables: readonly CellsTable[], id: string): CellsTable {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table)
    throw new Error(`data/: found no table "${id}", expected data/${id}.csv with its sidecar. Add it, or mend the chart.`);
  return table;
}

/** The cell a key names, or undefined where there is none. Throws where there are two. */
export function findCell({ id, cells }: CellsTable, key: CellKey): PublishedCell | undefined {
  const full = { category: '', group: '', timepoint: '', ...key };
  const found = cells.filter(
    (cell) =>
      cell.variable === full.variable &&
      cell.category === full.category &&
      cell.group === full.group &&
      cell.timepoint === full.timepoint &&
      cell.measure === full.measure,
  );
  if (found.length > 1) throw new Error(`data/${id}.csv: found ${found.length} cells for ${JSON.stringify(key)}, expected one.`);
  return found[0];
}

/** The cell a key names. Throws where there is none. */
export function cellOf(table: CellsTable, key: CellKey): PublishedCell {
  const cell = findCell(table, key);
  if (!cell)
    throw new Error(`data/${table.id}.csv: found no cell for ${JSON.stringify(key)}, expected one. Mend the CSV or the chart.`);
  return cell;
}

/** The number of a cell, to draw by. Throws where the report gives none: what is unknown must not be drawn as nought. */
export function numberOf(table: CellsTable, key: CellKey): number {
  const cell = cellOf(table, key);
  const number = figureNumber(cell.value);
  if (number === undefined)
    throw new Error(`data/${table.id}.csv:${cell.line}: found "${cell.value}", expected a number that can be drawn.`);
  return number;
}

/** A cell of the table under a chart: its words, and the way to the row they come from. */
export const chartCell = (
  text: string,
  table: Pick<CellsTable, 'id'>,
  cell: Pick<PublishedCell, 'variable' | 'category' | 'timepoint'>,
): ChartCell => ({ text, href: rowHref(table.id, cell) });

/** The categories of a variable, in the order of the CSV. */
export const categoriesOf = ({ cells }: CellsTable, variable: string): string[] => [
  ...new Set(cells.filter((cell) => cell.variable === variable).map(({ category }) => category)),
];
