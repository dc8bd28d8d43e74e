import { expect, it } from 'vitest';

import { publishedTable } from '../../test/helpers/published-table.ts';
import { returnedAny, returnedAt, returnsOf, sentTo } from './returns.ts';
import { TIMES } from './work-patterns.ts';

const tables = [publishedTable('table-08')];

it.each([
  ['All', 48, [41, 38, 30], 43],
  ['IPS', 20, [15, 14, 10], 16],
  ['TAU', 28, [26, 24, 20], 27],
])('%s: %i were sent questionnaires, %j came back', (group, sent, back, any) => {
  const returns = returnsOf(tables, group);
  expect(sentTo(tables, group).value).toBe(sent);
  // As the report has them in Tables 7 and 9 and in its text.
  expect(TIMES.map((time) => returnedAt(returns, time).value)).toEqual(back);
  expect(returnedAny(returns).value).toBe(any);
});

it('3 months is not found in 13 months', () => {
  const returns = [{ category: 'Baseline + 13 months', count: { value: 4, text: '4' } }];
  expect(returnedAt(returns, '3 months').value).toBe(0);
});
