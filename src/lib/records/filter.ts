import { maskOf } from './facet.ts';
import type { Facet } from './facet.ts';

/** What is left of the rows, and how many each value would leave. */
export interface Filtered {
  /** In the order of the file. */
  readonly rows: Uint32Array;
  /** By facet and value: rows that have it among those that pass all other filters. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * The rows that pass: of each facet with ticked values a row must have one, and all words must stand in it.
 *
 * @param text the words, and by row the text they are looked for in, in small letters; not called where there are no words
 */
export function filterRows(
  total: number,
  facets: readonly Facet[],
  where: Readonly<Record<string, readonly string[]>>,
  text: { readonly words: readonly string[]; readonly hay: (row: number) => string },
): Filtered {
  const wanted = facets.map((facet) => maskOf(facet, where[facet.name] ?? []));
  const counts = facets.map(({ values }) => values.map(() => 0));
  const rows: number[] = [];
  for (let row = 0; row < total; row += 1) {
    if (!text.words.every((word) => text.hay(row).includes(word))) continue;
    const failed = failedBy(facets, wanted, row);
    if (failed === SEVERAL) continue;
    if (failed === NONE) rows.push(row);
    for (let index = 0; index < facets.length; index += 1) {
      if (failed === NONE || failed === index) countBits(facets[index]?.masks[row] ?? 0, counts[index] ?? []);
    }
  }
  return { rows: Uint32Array.from(rows), counts };
}

const NONE = -1;
const SEVERAL = -2;

/** The one facet a row does not pass; no facet, or several. Runs once a row, so it makes no lists. */
function failedBy(facets: readonly Facet[], wanted: readonly number[], row: number): number {
  let failed = NONE;
  for (let index = 0; index < facets.length; index += 1) {
    const mask = wanted[index] ?? 0;
    if (mask === 0 || ((facets[index]?.masks[row] ?? 0) & mask) !== 0) continue;
    if (failed !== NONE) return SEVERAL;
    failed = index;
  }
  return failed;
}

function countBits(mask: number, counts: number[]): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

/** The words of a filter, in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
