import { figureNumber } from '#lib/figure/format.ts';
import type { Fact, SomeCells } from '#schemas/fact.ts';
import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import { lookUp } from './look-up.ts';

type Tally = Extract<Fact, { kind: 'tally' }>;

/**
 * Counts the cells that pass the tests of a tally, and the cells that were put to them.
 *
 * @throws where no cell fits, where a cell that must be compared has no number, or where its counterpart is missing
 */
export function tally(fact: Tally, table: Pick<CellsTable, 'id' | 'cells'>): { count: number; of: number } {
  const asked = table.cells.filter((cell) => agrees(cell, fact.where));
  if (asked.length === 0)
    throw new Error(`data/${table.id}.csv: found no cell for ${JSON.stringify(fact.where)}. Correct it in content/facts/.`);
  return { count: asked.filter((cell) => passes(cell, fact, table)).length, of: asked.length };
}

const agrees = (cell: PublishedCell, where: SomeCells): boolean =>
  (Object.keys(where) as (keyof SomeCells)[]).every((name) => cell[name] === where[name]);

function passes(cell: PublishedCell, { below, lowerThan, higherThan }: Tally, table: Pick<CellsTable, 'id' | 'cells'>): boolean {
  const beside = (changed: SomeCells): number =>
    numberOf(lookUp(table.id, table.cells, { ...cell, ...given(changed) }), cell, table.id);
  return (
    (below === undefined || numberOf(cell.value, cell, table.id) < below) &&
    (!lowerThan || numberOf(cell.value, cell, table.id) < beside(lowerThan)) &&
    (!higherThan || numberOf(cell.value, cell, table.id) > beside(higherThan))
  );
}

/** Without what is left out, so that it does not overwrite the cell's own. */
const given = (some: SomeCells): Partial<PublishedCell> =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));

function numberOf(value: string, cell: PublishedCell, table: string): number {
  const number = figureNumber(value);
  if (number === undefined)
    throw new Error(`data/${table}.csv:${cell.line}: found "${value}" for "${cell.variable}", expected a number to compare.`);
  return number;
}
