import { expect, it } from 'vitest';

import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { dictionaryRows } from './dictionary.ts';

it('columns, variables, groups and measures are each explained, and rows are equally long', () => {
  const rows = dictionaryRows([makeCells(['Sex,Male,All,Baseline,n,20']), makeRecords([])], sayKeys);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]));
  expect(rows).toContainEqual(['table-04.csv', 'column', 'value', '', 'number', '', 'What value is', '']);
  expect(rows).toContainEqual(['table-04.csv', 'variable', 'Sex', '', 'single', '', '', '']);
  expect(rows).toContainEqual(['table-04.csv', 'group', 'IPS', 'Support', '', '', '[download-group 22]', '']);
  expect(rows).toContainEqual(['table-04.csv', 'measure', 'n', '', '', '', '[download-measure-n]', '']);
  expect(rows.at(-1)).toEqual(['example-records.csv', 'column', 'age', '', 'integer', 'years', 'Age at the start', '']);
});
