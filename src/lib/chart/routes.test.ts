import { expect, it } from 'vitest';

import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { countedIfPrinted, workedOut } from './counted.ts';
import { recruitedOf, routesOf } from './routes.ts';

const tables = dataTables();

it('what the report leaves blank or calls unknown is undefined, never nought', () => {
  const all = routesOf(tables).map(({ name, approached, ineligible, recruited }) => [
    name,
    approached?.value,
    ineligible?.value,
    recruited.value,
  ]);
  expect(all).toEqual([
    ['Read code searches', 1017, 31, 26],
    ['Handsearching of GP records', 6, 0, 6],
    ['Posters', undefined, 2, 0],
    ['GP appointments', 5, undefined, 5],
    ['Community pain services', 13, undefined, 13],
  ]);
});

it('a printed number leads to its row, one worked out to its table', () => {
  expect(recruitedOf(tables)).toEqual({
    value: 50,
    text: '50',
    href: '/results/tables/table-03/#row-method-of-recruitment-total',
  });
  expect(workedOut(960, 'table-03')).toEqual({ value: 960, text: '960', href: '/results/tables/table-03/' });
});

it('a number that is no count of people stops the build', () => {
  const half = tableOf(
    withValue(tables, () => true, '5.5'),
    'table-03',
  );
  const key = { variable: 'Method of recruitment', category: 'Total', group: 'All', measure: 'recruited' } as const;
  expect(() => countedIfPrinted(half, key)).toThrow('found "5.5", expected a whole number of people');
});
