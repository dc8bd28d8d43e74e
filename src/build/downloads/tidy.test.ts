import { expect, it } from 'vitest';

import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { tidyRows } from './tidy.ts';

it('cells stand in the order of the columns, under their names', () => {
  expect(tidyRows(makeCells(['Sex,Male,All,Baseline,n,20,as printed']))).toEqual([
    ['variable', 'category', 'group', 'timepoint', 'measure', 'value', 'note'],
    ['Sex', 'Male', 'All', 'Baseline', 'n', '20', 'as printed'],
  ]);
});

it('records keep their columns', () => {
  expect(tidyRows(makeRecords([['IPS', '44']]))).toEqual([
    ['arm', 'age'],
    ['IPS', '44'],
  ]);
});
