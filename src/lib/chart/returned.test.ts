import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { returnedAt } from './returned.ts';

const tables = dataTables();
const returns = tableOf(tables, 'table-08');

it.each([
  ['Baseline', 48],
  ['3 months', 41],
  ['6 months', 38],
  ['12 months', 30],
])('the patterns with %s add up to %i people', (timepoint, count) => {
  expect(returnedAt(returns, 'All', timepoint)).toBe(count);
});

it('the arms add up to everyone', () => {
  for (const timepoint of ['3 months', '6 months', '12 months'])
    expect(returnedAt(returns, 'IPS', timepoint) + returnedAt(returns, 'TAU', timepoint)).toBe(
      returnedAt(returns, 'All', timepoint),
    );
});

it('the counts agree with the questionnaires Table 9 counts', () => {
  const table = tableOf(tables, 'table-09');
  for (const { timepoint, value } of table.cells.filter(
    ({ variable, timepoint: when }) => variable === 'Participants' && when !== 'Baseline',
  ))
    expect(returnedAt(returns, 'All', timepoint)).toBe(Number(value));
});
