import { expect, it } from 'vitest';

import type { PublishedCell } from '#schemas/table.ts';
import { placeOf, unequal } from './deviation.ts';

const CELL: PublishedCell = {
  variable: 'Sex',
  category: 'Female',
  group: 'All',
  timepoint: '',
  measure: 'n',
  value: '30',
  note: 'footnote a',
  line: 7,
};

it('two numbers that are the same are no deviation', () => {
  expect(unequal('table-04', CELL, { rule: 'total', printed: 30, computed: 30, because: 'it is so' })).toEqual([]);
});

it('a deviation keeps the key and the line of its cell, and no more', () => {
  expect(unequal('table-04', CELL, { rule: 'total', printed: 30, computed: 31, because: 'it is so' })).toEqual([
    {
      rule: 'total',
      table: 'table-04',
      variable: 'Sex',
      category: 'Female',
      group: 'All',
      timepoint: '',
      measure: 'n',
      line: 7,
      printed: '30',
      computed: '31',
      because: 'it is so',
    },
  ]);
});

it('a place is told without what is empty', () => {
  expect(placeOf(CELL)).toBe('Sex, Female, All, n');
});
