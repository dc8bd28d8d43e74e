import { expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkAgreements } from './agreements.ts';
import type { Agreement } from './agreements.ts';
import type { CellKey } from './deviation.ts';
import { indexTable } from './table-index.ts';

const INDEX = indexTable(
  smallTable({
    variables: [{ name: 'Work', kind: 'flow' }],
    lines: ['Work,Told,All,,n,5', 'Work,Never,All,,n,1', 'Work,Once,All,,n,2', 'Work,Twice,All,,n,2', 'Work,Missing,All,,n,1'],
  }),
);
const key = (category: string): CellKey => ({
  table: 'table-01',
  variable: 'Work',
  category,
  group: 'All',
  timepoint: '',
  measure: 'n',
});
const check = (agreement: Omit<Agreement, 'says'>): string[] =>
  checkAgreements([INDEX], [{ says: 'people in work', ...agreement }]).map(tellDeviation);

it('two places agree where they add up to the same', () => {
  expect(check({ first: [key('Told')], second: [key('Never'), key('Once'), key('Twice')] })).toEqual([]);
});

it('what is to be left out is taken off the second', () => {
  expect(check({ first: [key('Never')], second: [key('Twice')], less: [key('Missing')] })).toEqual([]);
});

it('what does not agree stands at the first cell, with both sums', () => {
  expect(check({ first: [key('Told'), key('Never')], second: [key('Once'), key('Twice')] })).toEqual([
    'table-01:2 agreement at Work, Told, All, n: 6, not 4 (people in work)',
  ]);
});

it('a key without a cell is no agreement', () => {
  expect(() => check({ first: [key('Told')], second: [key('Thrice')] })).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-01.csv: no cell "Work", "Thrice", "All", "", "n", expected exactly one. Correct the key in content/agreements.yaml.]`,
  );
});
