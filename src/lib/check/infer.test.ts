import { expect, it } from 'vitest';

import { inferFields } from './infer.ts';

const typeOf = (...texts: string[]) => inferFields(['a'], [texts], 'empty')[0]?.type;

it.each([
  ['whole numbers', ['1', '-20', ''], 'integer'],
  ['numbers', ['1', '2.50'], 'number'],
  ['months', ['2018-02', ''], 'yearmonth'],
  ['days', ['2018-02-03'], 'date'],
  ['codes that begin with nought', ['007', '12'], 'string'],
  ['a word among numbers', ['1', 'x'], 'string'],
  ['nothing at all', ['', ''], 'string'],
  ['a number too long to count with', ['12345678901234567890'], 'string'],
])('a column of %s', (_, texts, type) => {
  expect(typeOf(...texts)).toBe(type);
});

it('a few whole numbers in many rows are codes to choose by', () => {
  const rows = (different: number): string[] => Array.from({ length: 40 }, (_, row) => String(row % different));
  expect([typeOf(...rows(3)), typeOf(...rows(30))]).toEqual(['string', 'integer']);
});

it('an empty cell is missing, and says so', () => {
  expect(inferFields(['a'], [['']], 'empty')[0]).toMatchObject({ name: 'a', title: 'a', missing: { '': 'empty' } });
});
