import { expect, it } from 'vitest';

import { rFigures } from '#test/helpers/r-figures.ts';
import { normalBelow, normalDensity, normalQuantile } from './normal.ts';

it.each(rFigures('pnorm'))('the share below $a is what R gives', ({ a, answer }) => {
  expect(normalBelow(a)).toBeCloseTo(answer, 14);
});

it.each(rFigures('qnorm'))('the point that $a lies below is what R gives', ({ a, answer }) => {
  expect(normalQuantile(a)).toBeCloseTo(answer, 11);
});

it('far away there is nothing left, on either side', () => {
  expect(normalBelow(-40)).toBe(0);
  expect(normalBelow(40)).toBe(1);
});

it('where one formula gives way to the other there is no step', () => {
  expect(normalBelow(-7.0711) / normalBelow(-7.071)).toBeCloseTo(1, 2);
});

it('the curve is as high on the left as on the right', () => {
  expect(normalDensity(-1.3)).toBe(normalDensity(1.3));
});
