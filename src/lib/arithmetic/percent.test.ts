import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../test/helpers/steady.ts';
import { decimalsOf, percentOf } from './percent.ts';

it.each([
  [12, 22, 0, '55'],
  [12, 22, 1, '54.5'],
  [12, 22, 2, '54.55'],
  [0, 28, 0, '0'],
  [28, 28, 1, '100.0'],
  [30, 48, 0, '63'],
  [30, 48, 1, '62.5'],
  [1, 8, 0, '13'],
  [29, 200, 1, '14.5'],
  [9, 1017, 2, '0.88'],
])('%i of %i to %i places is %s', (count, whole, decimals, expected) => {
  expect(percentOf(count, whole, decimals)).toBe(expected);
});

it('halves go up, where floating point would lose some', () => {
  // 1.005 × 100 is 100.49999999999999 in floating point.
  expect(percentOf(201, 20_000, 2)).toBe('1.01');
});

it('is never further from the share than half of its last place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 3 }),
      (...args) => {
        const [count, whole, decimals] = args;
        expect(Math.abs(Number(percentOf(count, whole, decimals)) - (100 * count) / whole)).toBeLessThanOrEqual(
          0.5 / 10 ** decimals + 1e-9,
        );
      },
    ),
    STEADY,
  );
});

it('the places of a printed number are those after its point', () => {
  expect(['54', '54.5', '0.019', '-1.20'].map(decimalsOf)).toEqual([0, 1, 3, 2]);
});
