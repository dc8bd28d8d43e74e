import { expect, it } from 'vitest';

import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { moneyAndHousehold } from './money-and-household.ts';

const tables = dataTables();
const chart = moneyAndHousehold(tables);

it('every question of Table 6 has a picture', () => {
  const variables = new Set(tables.find(({ id }) => id === 'table-06')?.cells.map(({ variable }) => variable));
  // Three ages of smoking share a picture; the number of participants needs none.
  expect(chart.panels).toHaveLength(variables.size - 1 - 2);
});

it('money is written as money, with how many amounts are missing', () => {
  expect(saidBy(chart, 'money-a-week-from-benefits')).toEqual([
    'Money a week from benefits. Everyone: median £188.50, middle half £127 to £260.50',
  ]);
  expect(chart.panels.find(({ id }) => id === 'money-a-week-from-benefits')?.note).toBe(
    'Answers missing: 10. The report does not say of how many people.',
  );
});

it('a count without a printed percentage is drawn as its share of everyone', () => {
  expect(saidBy(chart, 'which-benefits')).toContain('Universal Credit. Everyone: 14 of 50 people, 28%');
  expect(rowsUnder(chart, 'which-benefits')).toContain('Universal Credit | 14');
});

it('who did not answer is drawn as not known', () => {
  expect(saidBy(chart, 'income-a-week-in-all').at(-1)).toBe('Not known. Everyone: 9 of 50 people, 18%');
});

it('ages of smoking are told of those who smoked', () => {
  expect(saidBy(chart, 'ages-of-starting-and-stopping-to-smoke')).toEqual([
    'Used to smoke (14 people): started. Everyone: median 15, middle half 15 to 16',
    'Used to smoke (14 people): stopped. Everyone: median 32.5, middle half 23 to 40',
    'Smokes (15 people): started. Everyone: median 15, middle half 14 to 17',
  ]);
});
