import { expect, it } from 'vitest';

import { rowsUnder } from '../../test/helpers/chart-words.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { selfRatedHealth } from './self-rated-health.ts';

const chart = selfRatedHealth(dataTables());

it('the five steps stand in their order, with who did not answer last', () => {
  expect(rowsUnder(chart)).toEqual([
    'Excellent | 2 (4%)',
    'Very good | 4 (8%)',
    'Good | 13 (26%)',
    'Fair | 15 (30%)',
    'Poor | 15 (30%)',
    'Not known | 1 (2%)',
  ]);
});

it('the description tells every count', () => {
  expect(chart.description).toContain(
    '15 of 50 said poor, 15 of 50 fair, 13 of 50 good, 4 of 50 very good and 2 of 50 excellent',
  );
});
