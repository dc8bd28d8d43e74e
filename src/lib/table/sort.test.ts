import { expect, it } from 'vitest';

import { sortRows, sortValue } from './sort.ts';
import type { FigureParts, ViewColumn, ViewRow } from './view.ts';

const COLUMN = { key: 'all' } as unknown as ViewColumn;
const rowOf = (name: string, parts: FigureParts | null, more: Partial<ViewRow> = {}): ViewRow => ({
  ...{ heads: [name], category: name, timepoint: '', kind: 'count' as const },
  cells: [parts && { parts, lines: [] }],
  ...more,
});
const orderOf = (rows: readonly ViewRow[], direction: 'ascending' | 'descending', show: 'both' | 'percent' = 'both'): string[] =>
  sortRows(rows, { column: COLUMN, index: 0, direction, show }).map(({ category }) => category);

const ROWS = [
  rowOf('none', null),
  rowOf('few', { n: '2', percent: '90' }),
  rowOf('total', { n: '50' }, { isTotal: true }),
  rowOf('many', { n: '31', percent: '10' }),
  rowOf('nobody', { n: '0', percent: '0' }),
];

it('rows go by their number, what is missing comes last, and a total after it', () => {
  expect(orderOf(ROWS, 'descending')).toEqual(['many', 'few', 'nobody', 'none', 'total']);
  expect(orderOf(ROWS, 'ascending')).toEqual(['nobody', 'few', 'many', 'none', 'total']);
});

it('where percentages alone are shown, rows go by them', () => {
  expect(orderOf(ROWS, 'descending', 'percent')).toEqual(['few', 'many', 'nobody', 'none', 'total']);
});

it('equal rows keep the report’s order, and the caller’s rows stay as they were', () => {
  const rows = [rowOf('a', { n: '1' }), rowOf('b', { n: '1' }), rowOf('c', { n: '2' })];
  expect(orderOf(rows, 'ascending')).toEqual(['a', 'b', 'c']);
  expect(orderOf(rows, 'descending')).toEqual(['c', 'a', 'b']);
  expect(rows.map(({ category }) => category)).toEqual(['a', 'b', 'c']);
});

it('a figure sorts by its first number, and one that is missing by none', () => {
  const cell = (parts: FigureParts) => ({ parts, lines: [] });
  expect(sortValue(cell({ mean: '6.4', sd: '2.1' }), 'mean')).toBe(6.4);
  expect(sortValue(cell({ or: '0.69' }), 'ratio')).toBe(0.69);
  expect(sortValue(cell({ missing: '0' }), 'missing')).toBe(0);
  expect(sortValue(null, 'count')).toBeUndefined();
  expect(sortValue({ parts: {}, missing: 'not reported', lines: [] }, 'count')).toBeUndefined();
});
