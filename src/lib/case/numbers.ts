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

/** FNV-1a with the last mixing of MurmurHash3, as ids that differ in their end alone would stay neighbours without it. */
function scatter(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
