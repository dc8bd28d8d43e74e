import { expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkRatios, twoSided } from './ratio.ts';
import { indexTable } from './table-index.ts';

const check = (or: string, low: string, high: string, p: string): string[] => {
  const numbers = { or, ci_low: low, ci_high: high, p };
  const lines = Object.entries(numbers).map(([measure, value]) => `Health,,All,3 months,${measure},${value}`);
  return checkRatios(indexTable(smallTable({ variables: [{ name: 'Health', kind: 'test' }], lines }))).map(tellDeviation);
};

it.each([
  [0, 1],
  [1, 0.317311],
  [1.959964, 0.05],
  [-2.575829, 0.01],
  [4, 0.0000633],
])('z = %d has the two-sided p-value %d', (z, p) => {
  expect(twoSided(z)).toBeCloseTo(p, 6);
});

// Odds ratios, intervals and p-values that belong together, two of them below 1.
it.each([
  ['3.25', '0.88', '11.96', '0.077'],
  ['1.60', '0.46', '5.60', '0.459'],
  ['0.74', '0.19', '2.83', '0.661'],
  ['0.69', '0.15', '3.14', '0.633'],
])('%s (%s to %s) has p = %s, as far as rounding lets one tell', (...numbers) => {
  expect(check(...numbers)).toEqual([]);
});

it('a p-value that the interval rules out is told', () => {
  expect(check('3.25', '0.88', '11.96', '0.007')).toMatchInlineSnapshot(`
    [
      "table-01:5 ratio-p at Health, All, 3 months, p: 0.007, not 0.076 to 0.078 (3.25 (0.88 to 11.96) gives that)",
    ]
  `);
});

it('a p-value below 0.05 does not go with an interval across 1', () => {
  expect(check('1.60', '0.46', '5.60', '0.045')).toHaveLength(1);
});

it('is left alone where one of the numbers is not printed', () => {
  expect(check('1.60', '', '5.60', '0.045')).toEqual([]);
});
