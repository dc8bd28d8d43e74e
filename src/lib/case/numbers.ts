import { hash } from '#lib/text/hash.ts';
import type { CaseGraph } from './graph.ts';

/**
 * The number of each node on a turn-to sheet. The start is 1. The others, endings among them, stand in an order that gives no
 * path away, and that is the same on every build: a sheet on paper and the page agree.
 */
export function turnNumbers({ start, nodes }: CaseGraph): ReadonlyMap<string, number> {
  const others = nodes.filter(({ id }) => id !== start).map(({ id }) => id);
  // By the id alone, so that a scene added later leaves the order of the others as it was. Ids settle equal scatter values.
  const mixed = others.toSorted((a, b) => scatter(a) - scatter(b) || (a < b ? -1 : 1));
  return new Map([start, ...mixed].map((id, index) => [id, index + 1]));
}

/** Mixed once more as MurmurHash3 ends, as ids that differ in their end alone would stay neighbours without it. */
function scatter(text: string): number {
  let mixed = hash(text);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
