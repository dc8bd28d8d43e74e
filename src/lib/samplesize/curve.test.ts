import { expect, it } from 'vitest';

import { powerCurve, powerWith } from './curve.ts';
import { both, trialSize } from './trial-size.ts';
import type { Plan } from './trial-size.ts';

const PLAN: Plan = {
  comparison: { kind: 'share', shares: [0.35, 0.2], significance: 0.05 },
  power: 0.8,
  ratio: 2,
  loss: 0.3,
  clustering: { icc: 0.02, size: 11 },
};
const size = trialSize(PLAN);
if (!size) throw new Error('The plan of this test is too big.');

it('the curve never falls, starts near nothing and passes the power asked for where the plan says', () => {
  const points = powerCurve(PLAN, size);
  expect(points.map(({ power }) => power)).toEqual(points.map(({ power }) => power).toSorted((a, b) => a - b));
  expect(points[0]?.power).toBeLessThan(0.2);
  expect(points.at(-1)?.power).toBeGreaterThan(0.9);
});

it('with the people the plan needs, the power is what was asked for and hardly more', () => {
  expect(powerWith(PLAN, size, both(size.recruited))).toBeGreaterThanOrEqual(0.8);
  expect(powerWith(PLAN, size, both(size.recruited))).toBeLessThan(0.805);
});

it('a handful of people shows nothing', () => {
  expect(powerWith(PLAN, size, 2)).toBe(0);
});
