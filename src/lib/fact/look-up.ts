import type { FigureKey } from '#schemas/fact.ts';
import type { PublishedCell } from '#schemas/table.ts';

const KEYS = ['variable', 'category', 'group', 'timepoint', 'measure'] as const;

/**
 * The one published number a key names, as printed.
 *
 * @param where the file the key stands in, for the error
 * @throws where no cell or more than one answers the key, naming the nearest
 */
export function lookUp(table: string, cells: readonly PublishedCell[], key: FigureKey, where = 'content/facts/'): string {
  const found = cells.filter((cell) => KEYS.every((name) => cell[name] === key[name]));
  const [cell] = found;
  if (cell && found.length === 1) return cell.value;
  const nearest = cells
    .map((candidate) => ({ candidate, hits: KEYS.filter((name) => candidate[name] === key[name]).length }))
    .toSorted((a, b) => b.hits - a.hits)
    .slice(0, 3)
    .map(({ candidate }) => describe(candidate));
  throw new Error(
    `data/${table}.csv: found ${found.length} cells for ${describe(key)}, expected exactly one. Nearest: ${nearest.join('; ')}. Correct the key in ${where}.`,
  );
}

const describe = (key: FigureKey): string => KEYS.map((name) => `${name} "${key[name]}"`).join(', ');
