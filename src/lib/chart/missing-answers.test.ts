import { expect, it } from 'vitest';

import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { missingAnswers } from './missing-answers.ts';

const chart = missingAnswers(dataTables());

it('each box says how many of those returned are missing', () => {
  expect(saidBy(chart, 'grid').slice(0, 4)).toEqual([
    'Confidence about work (RTW-SE), start: 5 of 50 missing',
    'Confidence about work (RTW-SE), 3 months: 4 of 41 missing',
    'Confidence about work (RTW-SE), 6 months: 3 of 38 missing',
    'Confidence about work (RTW-SE), 12 months: 2 of 30 missing',
  ]);
});

it('every measure of Table 9 has a row with a name of its own', () => {
  const heads = rowsUnder(chart).map((row) => row.split(' | ')[0]);
  expect(heads).toHaveLength(16);
  expect(new Set(heads).size).toBe(16);
});

it('the description counts the rows in which nothing is missing', () => {
  const complete = rowsUnder(chart).filter((row) => row.endsWith(' | 0 | 0 | 0 | 0')).length;
  expect(chart.description).toContain(`In ${complete} of the 16 rows nothing is missing.`);
});
