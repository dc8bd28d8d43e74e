import { expect, it } from 'vitest';

import { rFigures } from '#test/helpers/r-figures.ts';
import { upperLimitOfSd } from './upper-limit.ts';

it.each(rFigures('sqrt(df / qchisq(1 - level; df))'))(
  'an SD with $a degrees of freedom is raised for a confidence of $b as R’s chi-squared says',
  ({ a, b, answer }) => {
    expect(upperLimitOfSd(1, a, b)).toBeCloseTo(answer, 10);
  },
);

it('80% is taken where nothing is said, and the SD scales it', () => {
  expect(upperLimitOfSd(2, 24)).toBeCloseTo(2 * upperLimitOfSd(1, 24, 0.8), 12);
});
