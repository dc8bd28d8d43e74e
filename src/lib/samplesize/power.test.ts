import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rFigures } from '#test/helpers/r-figures.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { powerOf } from './power.ts';

const SIX_PLACES = 6;

it.each([...rFigures('power.t.test power'), ...rFigures('t unequal power')])(
  'a difference of $a with SD $b, $first and $second people at $significance: as R',
  ({ a, b, first, second, significance, answer }) => {
    expect(powerOf({ kind: 'mean', difference: a, sd: b, significance }, { first, second })).toBeCloseTo(answer, SIX_PLACES);
  },
);

it.each([...rFigures('power.prop.test power'), ...rFigures('prop unequal power')])(
  'shares of $a and $b, $first and $second people at $significance: as R',
  ({ a, b, first, second, significance, answer }) => {
    expect(powerOf({ kind: 'share', shares: [a, b], significance }, { first, second })).toBeCloseTo(answer, SIX_PLACES);
  },
);

it('the grid that R was asked for is not lost', () => {
  expect(['power.t.test power', 't unequal power', 'power.prop.test power'].map((call) => rFigures(call).length)).toEqual([
    35, 4, 16,
  ]);
});

it('without a difference the power is half the significance level, as where R is not strict', () => {
  const groups = { first: 30, second: 30 };
  expect(powerOf({ kind: 'mean', difference: 0, sd: 2, significance: 0.05 }, groups)).toBeCloseTo(0.025, 10);
  expect(powerOf({ kind: 'share', shares: [0.3, 0.3], significance: 0.05 }, groups)).toBeCloseTo(0.025, 10);
});

it('it does not matter which of the two is the greater', () => {
  const groups = { first: 40, second: 40 };
  const mean = (difference: number): number => powerOf({ kind: 'mean', difference, sd: 2, significance: 0.05 }, groups);
  expect(mean(-1)).toBe(mean(1));
  const share = (...shares: [number, number]): number => powerOf({ kind: 'share', shares, significance: 0.05 }, groups);
  expect(share(0.2, 0.35)).toBeCloseTo(share(0.35, 0.2), 12);
});

it('power grows with people, with the difference and with the significance level', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 400 }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 0.2, noNaN: true }),
      (people, difference, significance) => {
        const power = (n: number, apart: number, level: number): number =>
          powerOf({ kind: 'mean', difference: apart, sd: 2, significance: level }, { first: n, second: n });
        // Near certainty the last binary digit may fall.
        const now = power(people, difference, significance) - 1e-12;
        expect(power(people + 5, difference, significance)).toBeGreaterThanOrEqual(now);
        expect(power(people, difference + 0.1, significance)).toBeGreaterThanOrEqual(now);
        expect(power(people, difference, significance + 0.01)).toBeGreaterThanOrEqual(now);
      },
    ),
    { ...STEADY, numRuns: 60 },
  );
});
