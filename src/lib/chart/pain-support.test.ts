import { expect, it } from 'vitest';

import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { painSupport } from './pain-support.ts';

const chart = painSupport(dataTables());

it('every kind of help of Table 15 is there, the most common first', () => {
  const counts = rowsUnder(chart).map((row) => Number(row.split(' | ')[1]));
  expect(counts).toHaveLength(14);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(saidBy(chart, 'all')[0]).toBe('Pacing activity during work: 14 of 22 people');
});

it('long names are put plainly', () => {
  expect(rowsUnder(chart)).toContain('Liaison with other teams, such as physiotherapy, orthopaedics | 3');
  expect(rowsUnder(chart)).toContain('Referral to Improving Access to Psychological Therapies | 6');
});
