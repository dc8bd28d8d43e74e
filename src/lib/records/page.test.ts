import { expect, it } from 'vitest';

import { pageOf } from './page.ts';

it.each([
  ['no rows are one empty page', [0, 1, 50], { page: 1, pages: 1, start: 0, end: 0 }],
  ['the last page may be short', [101, 3, 50], { page: 3, pages: 3, start: 100, end: 101 }],
  ['a page beyond the last is the last', [60, 9, 50], { page: 2, pages: 2, start: 50, end: 60 }],
  ['a page before the first is the first', [60, 0, 50], { page: 1, pages: 2, start: 0, end: 50 }],
  ['all rows can stand on one page', [60, 2, Infinity], { page: 1, pages: 1, start: 0, end: 60 }],
] as const)('%s', (_, [rows, asked, size], page) => {
  expect(pageOf(rows, asked, size)).toEqual(page);
});
