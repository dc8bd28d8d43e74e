import { hash } from '#lib/text/hash.ts';

/**
 * Numbers from 0 up to 1 that follow from a seed of 32 bits: mulberry32 by Tommy Ettinger, public domain
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). Good enough to mix options; nobody's secret hangs on it.
 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same things mixed: always alike for the same seed and name, such as a question's id. The list given stays as it is.
 * Fisher and Yates's way, written out: the part of d3-array that pages share would weigh four times as much as this file.
 */
export function shuffle<Item>(items: readonly Item[], seed: number, name: string): Item[] {
  const mixed = [...items];
  const next = seeded(seed ^ hash(name));
  for (let end = mixed.length; end > 1; end -= 1) mixed.push(...mixed.splice(Math.floor(next() * end), 1));
  return mixed;
}

/** The same, but never in the order given, where there are two things or more: that order is the answer. */
export function disarrange<Item>(items: readonly Item[], seed: number, name: string): Item[] {
  const mixed = shuffle(items, seed, name);
  return mixed.every((item, index) => item === items[index]) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
