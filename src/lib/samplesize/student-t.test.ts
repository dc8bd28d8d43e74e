import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rFigures } from '#test/helpers/r-figures.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { studentT } from './student-t.ts';

it.each(rFigures('qt'))('with $b degrees of freedom the point that $a lies below is what R gives', ({ a, b, answer }) => {
  expect(studentT(b).quantile(a) / answer).toBeCloseTo(1, 10);
});

it('with one degree of freedom and no noncentrality it is the Cauchy distribution', () => {
  for (const t of [0.5, 1, 3, 30]) expect(studentT(1).above(t, 0)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 10);
});

it('the share above grows with the noncentrality and falls with t', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      fc.double({ min: 0.01, max: 2, noNaN: true }),
      (degrees, t, noncentrality, more) => {
        const { above } = studentT(degrees);
        expect(above(t, noncentrality + more)).toBeGreaterThanOrEqual(above(t, noncentrality) - 1e-12);
        expect(above(t + more, noncentrality)).toBeLessThanOrEqual(above(t, noncentrality) + 1e-12);
      },
    ),
    { ...STEADY, numRuns: 60 },
  );
});
