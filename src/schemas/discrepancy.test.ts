import { expect, it } from 'vitest';

import { complaintsOf } from '../test/helpers/complaints.ts';
import { agreementsSchema, discrepancySchema, figureSchema } from './discrepancy.ts';

const LEAST = {
  id: 'd-women',
  weight: 'small',
  title: 'Women in one arm',
  readings: [{ by: 'Table 4', says: 'There were some.' }],
  affects: 'Nothing.',
  uses: 'A.',
};

it('an explanation needs no more than its readings, what it touches and what is used', () => {
  expect(complaintsOf(discrepancySchema, LEAST)).toEqual([]);
});

it.each([
  [{ id: 'women' }, 'id: expected "d-" and small letters, digits and hyphens'],
  [{ readings: [] }, 'readings: '],
  [{ weight: 'big' }, 'weight: '],
  [{ uses: 'the second' }, 'uses: '],
  [{ covers: [{ rule: 'prcent', table: 'table-04', variable: 'Sex', printed: '1', computed: '2' }] }, 'covers.0.rule: '],
])('%o is refused', (change, complaint) => {
  expect(complaintsOf(discrepancySchema, { ...LEAST, ...change }).join('\n')).toContain(complaint);
});

it('a figure is of one kind, and a mistyped one is none', () => {
  const cell = { table: 'table-04', variable: 'Sex' };
  expect(complaintsOf(figureSchema, cell)).toEqual([]);
  expect(complaintsOf(figureSchema, { sum: [cell] })).toEqual([]);
  expect(complaintsOf(figureSchema, { sums: [cell] })).toHaveLength(1);
  expect(complaintsOf(figureSchema, { sum: [cell], of: [cell] })).toHaveLength(1);
});

it('an agreement says what it is of', () => {
  const cells = [{ table: 'table-04', variable: 'Sex' }];
  const agreements = [{ says: '', first: cells, second: cells }];
  expect(complaintsOf(agreementsSchema, { sameVariable: [], agreements })[0]).toContain('agreements.0.says');
});
