import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { both, designEffectOf, trialSize } from './trial-size.ts';
import type { Plan } from './trial-size.ts';

const PLAN: Plan = {
  comparison: { kind: 'mean', difference: 1, sd: 2.25, significance: 0.05 },
  power: 0.9,
  ratio: 1,
  loss: 0,
};

it('without loss and clusters everyone recruited is analysed', () => {
  expect(trialSize(PLAN)).toEqual({
    analysed: { first: 108, second: 108 },
    recruited: { first: 108, second: 108 },
    designEffect: 1,
  });
});

it('people who are lost are recruited on top', () => {
  expect(trialSize({ ...PLAN, loss: 0.4 })?.recruited).toEqual({ first: 180, second: 180 });
});

it('clusters multiply the people by the design effect, and are rounded up themselves', () => {
  expect(trialSize({ ...PLAN, clustering: { icc: 0.05, size: 20 } })).toEqual({
    analysed: { first: 211, second: 211 },
    recruited: { first: 211, second: 211 },
    designEffect: expect.closeTo(1.95, 12) as number,
    clusters: { first: 11, second: 11 },
  });
});

// SM Kerry, JM Bland, BMJ 1998;316:1455: an intracluster correlation of 0.0190 for a trial of guidelines to improve referral.
it('the design effect is 1 for single people and for people who are not alike, and grows with both', () => {
  expect(designEffectOf({ icc: 0.019, size: 1 })).toBe(1);
  expect(designEffectOf({ icc: 0, size: 50 })).toBe(1);
  expect(designEffectOf({ icc: 0.019, size: 51 })).toBeCloseTo(1.95, 12);
});

it('a ratio makes the second group bigger and the whole trial bigger too', () => {
  const size = trialSize({ ...PLAN, ratio: 2 });
  expect(size?.analysed).toEqual({ first: 81, second: 162 });
  expect(both(size?.analysed ?? { first: 0, second: 0 })).toBeGreaterThan(216);
});

it('a size that needs more than a million people is none', () => {
  expect(trialSize({ ...PLAN, comparison: { ...PLAN.comparison, kind: 'mean', difference: 0.001, sd: 5 } })).toBeUndefined();
});

it('the trial grows with loss, ICC and power, and shrinks as the difference grows', () => {
  const people = (change: Partial<Plan>): number => {
    const size = trialSize({ ...PLAN, ...change });
    return size ? both(size.recruited) : Number.POSITIVE_INFINITY;
  };
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.8, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0.3, max: 2, noNaN: true }),
      (loss, icc, difference) => {
        const comparison = { kind: 'mean', difference, sd: 2.25, significance: 0.05 } as const;
        const now = people({ loss, comparison, clustering: { icc, size: 10 } });
        expect(people({ loss: loss + 0.1, comparison, clustering: { icc, size: 10 } })).toBeGreaterThanOrEqual(now);
        expect(people({ loss, comparison, clustering: { icc: icc + 0.1, size: 10 } })).toBeGreaterThanOrEqual(now);
        expect(people({ loss, comparison, clustering: { icc, size: 10 }, power: 0.95 })).toBeGreaterThanOrEqual(now);
        const larger = { ...comparison, difference: difference + 0.2 };
        expect(people({ loss, comparison: larger, clustering: { icc, size: 10 } })).toBeLessThanOrEqual(now);
      },
    ),
    { ...STEADY, numRuns: 30 },
  );
});
