import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import { isPrintedCount } from './count-block.ts';
import { isHidden } from './hidden.ts';

/** Two tables of nested populations from which something about few people can be had by subtraction. */
export interface SmallDifference {
  /** The table of the larger population. */
  readonly parent: string;
  /** Whether the populations themselves differ by fewer people than the threshold, and by somebody. */
  readonly byPopulation: boolean;
  /** Lines of this table whose count differs from the parent's by fewer people than the threshold, and by somebody. */
  readonly lines: readonly number[];
}

/** The tables whose people a table's people are some of, nearest first. */
export function parentsOf(table: CellsTable, others: readonly CellsTable[]): CellsTable[] {
  const found: CellsTable[] = [];
  let next = table.spec.population.parent;
  while (next !== null) {
    const parent = others.find(({ id }) => id === next);
    if (!parent || parent.id === table.id || found.includes(parent)) return found;
    found.push(parent);
    next = parent.spec.population.parent;
  }
  return found;
}

/**
 * What subtracting a table from those of the populations around it would tell of fewer people than the threshold (differencing: GSS
 * guidance on tables from administrative sources, `gss-tables`). Counts that are hidden in either tell nothing.
 */
export function smallDifferences(table: CellsTable, parents: readonly CellsTable[], threshold: number): SmallDifference[] {
  const isFew = (less: number): boolean => less > 0 && less < threshold;
  return parents.flatMap((parent) => {
    const counts = new Map(parent.cells.filter(isPrintedCount).map((cell) => [keyOf(cell), Number(cell.value)]));
    const lines = table.cells
      .filter((cell) => isPrintedCount(cell) && isFew((counts.get(keyOf(cell)) ?? 0) - Number(cell.value)))
      .map(({ line }) => line);
    const byPopulation = isFew(parent.spec.population.n - table.spec.population.n);
    return byPopulation || lines.length > 0 ? [{ parent: parent.id, byPopulation, lines }] : [];
  });
}

/** A number hidden in one table and printed in another of the same people. */
export interface ShownElsewhere {
  readonly line: number;
  readonly table: string;
  readonly theirLine: number;
}

/**
 * The numbers of a table, hidden in it, that other tables of the same people print.
 *
 * @param hidden the cells that are hidden, as they were
 * @param others as they are published
 */
export function shownElsewhere(
  table: CellsTable,
  hidden: readonly PublishedCell[],
  others: readonly CellsTable[],
): ShownElsewhere[] {
  const { name, n, parent } = table.spec.population;
  const same = others.filter(
    ({ id, spec: { population } }) =>
      id !== table.id && population.n === n && (population.name === name || population.parent === table.id || parent === id),
  );
  return hidden.flatMap((cell) =>
    same.flatMap((other) =>
      other.cells
        .filter((theirs) => keyOf(theirs) === keyOf(cell) && theirs.value !== '' && !isHidden(theirs))
        .map((theirs) => ({ line: cell.line, table: other.id, theirLine: theirs.line })),
    ),
  );
}

const keyOf = ({ variable, category, group, timepoint, measure }: PublishedCell): string =>
  JSON.stringify([variable, category, group, timepoint, measure]);
