import { unequal } from './deviation.ts';
import type { CellKey, Deviation } from './deviation.ts';
import { numberOf } from './table-index.ts';
import type { TableIndex } from './table-index.ts';
import type { PublishedCell } from '#schemas/table.ts';

/** Two places that tell of the same thing: what the first adds up to is what the second does, less what is to be left out. */
export interface Agreement {
  /** What both tell, in words. */
  readonly says: string;
  readonly first: readonly CellKey[];
  readonly second: readonly CellKey[];
  readonly less?: readonly CellKey[] | undefined;
}

/**
 * Agreements that do not hold; each stands at the first cell of its first side.
 *
 * @throws where a key names no cell, so that a mistyped one is not taken for agreement
 */
export function checkAgreements(indexes: readonly TableIndex[], agreements: readonly Agreement[]): Deviation[] {
  return agreements.flatMap(({ says, first, second, less = [] }) => {
    const [start] = first.map((key) => cellOf(indexes, key));
    const table = first[0]?.table;
    if (!start || table === undefined) return [];
    const add = (keys: readonly CellKey[]): number => keys.reduce((sum, key) => sum + (numberOf(cellOf(indexes, key)) ?? 0), 0);
    return unequal(table, start, {
      rule: 'agreement',
      printed: add(first),
      computed: add(second) - add(less),
      because: says,
    });
  });
}

function cellOf(indexes: readonly TableIndex[], key: CellKey): PublishedCell {
  const cell = indexes.find(({ id }) => id === key.table)?.cell(key);
  if (cell) return cell;
  const told = [key.variable, key.category, key.group, key.timepoint, key.measure].map((part) => `"${part}"`).join(', ');
  throw new Error(`data/${key.table}.csv: no cell ${told}, expected exactly one. Correct the key in content/agreements.yaml.`);
}
