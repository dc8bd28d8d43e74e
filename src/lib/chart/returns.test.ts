import { expect, it } from 'vitest';

import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { returnedAny, returnsOf, sentTo } from './returns.ts';

const tables = dataTables();

it.each([
  ['All', 48, 43],
  ['IPS', 20, 16],
  ['TAU', 28, 27],
])('%s: %i were sent questionnaires, %i returned at least one', (group, sent, any) => {
  // As the report has them in its text and in Table 7.
  expect(sentTo(tables, group).value).toBe(sent);
  expect(returnedAny(returnsOf(tables, group)).value).toBe(any);
});

it('rows that do not add up to those who were asked stop the build', () => {
  const wrong = withValue(tables, (id, { line }) => id === 'table-08' && line === 7, '5');
  expect(() => returnsOf(wrong, 'IPS')).toThrow('what IPS returned adds up to 21, expected its 20 participants');
});
