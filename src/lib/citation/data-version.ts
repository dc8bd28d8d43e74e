import type { PublishedCell } from '#schemas/table.ts';

interface Versioned {
  readonly id: string;
  readonly cells: readonly PublishedCell[];
}

/**
 * A short mark of the numbers a page was made from, such as "5d3c1a2b". It changes with any number and with nothing else, so that
 * whoever cites a number can be shown whether it is still the one. FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): a
 * mark, no safeguard.
 *
 * @param tables in any order
 */
export function dataVersion(tables: readonly Versioned[]): string {
  const text = tables
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, cells }) => [id, ...cells.map(lineOf)].join('\n'))
    .join('\n');
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const lineOf = ({ variable, category, group, timepoint, measure, value }: PublishedCell): string =>
  [variable, category, group, timepoint, measure, value].join('\t');
