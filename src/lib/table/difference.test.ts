import { expect, it } from 'vitest';

import { tableWords } from '../../components/table/table-words.ts';
import { TWO_ARMS } from '../../test/helpers/make-table.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { arrange } from './arrange.ts';
import { differenceOf } from './difference.ts';

const TABLES = dataTables();

const VIEW = arrange(TWO_ARMS, tableWords);
const rowOf = (name: string) => {
  const row = VIEW.rowGroups.flatMap(({ rows }) => rows).find(({ heads }) => heads[0] === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
};

it('a difference is what a reader gets who takes one printed figure from the other', () => {
  expect(differenceOf(rowOf('Male'), VIEW.columns, ['IPS', 'TAU'])).toEqual({ of: 'percent', text: '+9' });
  expect(differenceOf(rowOf('Male'), VIEW.columns, ['TAU', 'IPS'])).toEqual({ of: 'percent', text: '−9' });
  expect(differenceOf(rowOf('Mean (SD)'), VIEW.columns, ['IPS', 'TAU'])).toEqual({ of: 'mean', text: '−0.2' });
});

it('what is missing, or no percentage or mean, is not compared', () => {
  expect(differenceOf(rowOf('Female'), VIEW.columns, ['IPS', 'TAU'])).toBeUndefined();
  expect(differenceOf(rowOf('Yes'), VIEW.columns, ['IPS', 'TAU'])).toBeUndefined();
  expect(differenceOf(rowOf('Missing answers'), VIEW.columns, ['IPS', 'TAU'])).toBeUndefined();
  expect(differenceOf(rowOf('Participants'), VIEW.columns, ['IPS', 'TAU'])).toBeUndefined();
});

it('means in columns of their own are compared, and medians and p-values are not', () => {
  const table = TABLES.find(({ id }) => id === 'table-10');
  const view = table && arrange(table, tableWords);
  const row = view?.rowGroups[0]?.rows[0];
  expect(view && row && differenceOf(row, view.columns, ['IPS', 'TAU'])).toEqual({ of: 'mean', text: '+1.3' });
});
