import { expect, it } from 'vitest';

import { fisherP } from './fisher.ts';

// Reckoned with exact fractions; the third is Fisher's own example of the lady tasting tea.
it.each([
  [10, 22, 3, 28, 0.008765],
  [8, 22, 19, 28, 0.044807],
  [3, 4, 1, 4, 0.485714],
  [0, 5, 0, 5, 1],
  [5, 5, 0, 5, 0.007937],
])('%i of %i against %i of %i gives p = %d', (...numbers) => {
  const [one, oneOf, other, otherOf, p] = numbers;
  expect(fisherP(one, oneOf, other, otherOf)).toBeCloseTo(p, 6);
});

it('the order of the two shares makes no difference', () => {
  expect(fisherP(10, 22, 3, 28)).toBeCloseTo(fisherP(3, 28, 10, 22), 10);
});
