import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { disarrange, seeded, shuffle } from './shuffle.ts';

const anySeed = fc.integer({ min: 0, max: 0xff_ff_ff_ff });
const anyIds = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });

it('seeded gives the numbers its author publishes for mulberry32', () => {
  // Kept so that an order somebody has met never changes: from the function at the address in shuffle.ts, run in Node.
  const next = seeded(1);
  expect([next(), next(), next()].map((number) => Math.floor(number * 2 ** 32))).toEqual([
    2_693_262_067, 11_749_833, 2_265_367_787,
  ]);
});

it('seeded stays from 0 up to 1 for every seed', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const number = seeded(seed)();
      expect(number >= 0 && number < 1).toBe(true);
    }),
    STEADY,
  );
});

it('shuffle keeps every thing once, leaves its list alone, and mixes alike for the same seed and name', () => {
  fc.assert(
    fc.property(anyIds, anySeed, fc.string(), (ids, seed, name) => {
      const before = [...ids];
      const mixed = shuffle(ids, seed, name);
      expect(ids).toEqual(before);
      expect(mixed.toSorted()).toEqual(ids.toSorted());
      expect(shuffle(ids, seed, name)).toEqual(mixed);
    }),
    STEADY,
  );
});

it('shuffle mixes two questions of one sitting differently', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(shuffle(ids, 7, 'one')).not.toEqual(shuffle(ids, 7, 'two'));
});

it('shuffle puts each thing in each place about as often', () => {
  const places = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) {
    const at = shuffle(['a', 'b', 'c', 'd'], seed, 'q').indexOf('a');
    places[at] = (places[at] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

it('disarrange never gives the order it was given', () => {
  fc.assert(
    fc.property(anyIds, anySeed, (ids, seed) => {
      const mixed = disarrange(ids, seed, 'q');
      expect(mixed.toSorted()).toEqual(ids.toSorted());
      if (ids.length > 1) expect(mixed).not.toEqual(ids);
    }),
    STEADY,
  );
});
