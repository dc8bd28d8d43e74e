import { isCount } from '#lib/figure/format.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { deviationAt } from './deviation.ts';
import type { Deviation } from './deviation.ts';
import { numberOf } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

/** Names that tables give to one question. */
export type SameVariable = readonly (readonly string[])[];

/**
 * Counts that are larger than those of the table whose people these are some of, and numbers that two tables of the same people
 * print differently. No difference between two populations is ever said: it would describe the few people between them.
 */
export function checkNested(indexes: readonly TableIndex[], same: SameVariable): Deviation[] {
  return indexes.flatMap((index, at) => {
    const { parent, name } = index.table.spec.population;
    const above = indexes.find(({ id }) => id === parent);
    const twins = indexes.slice(0, at).filter(({ table }) => table.spec.population.name === name);
    return index.table.cells.flatMap((cell) => [
      ...(above ? checkBelow(index, cell, above, same) : []),
      ...twins.flatMap((twin) => checkTwin(index, cell, twin, same)),
    ]);
  });
}

function checkBelow(index: TableIndex, cell: PublishedCell, above: TableIndex, same: SameVariable): Deviation[] {
  const count = numberOf(cell);
  const most = numberOf(findSame(cell, above, same));
  if (!isCount(cell.measure) || count === undefined || most === undefined || count <= most) return [];
  const because = `${above.name} tells of all of these people and others`;
  return [deviationAt(index.id, cell, { rule: 'nested', printed: cell.value, computed: `${most} at most`, because })];
}

function checkTwin(index: TableIndex, cell: PublishedCell, twin: TableIndex, same: SameVariable): Deviation[] {
  const other = findSame(cell, twin, same);
  if (!other || numberOf(other) === undefined || numberOf(cell) === undefined || other.value === cell.value) return [];
  const because = `${twin.name} tells of the same people`;
  return [deviationAt(index.id, cell, { rule: 'agreement', printed: cell.value, computed: other.value, because })];
}

function findSame(cell: PublishedCell, other: TableIndex, same: SameVariable): PublishedCell | undefined {
  const names = same.find((each) => each.includes(cell.variable)) ?? [cell.variable];
  return names.map((variable) => other.cell({ ...cell, variable })).find((found) => found !== undefined);
}
