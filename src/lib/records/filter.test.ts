import { describe, expect, it } from 'vitest';

import type { Facet } from './facet.ts';
import { filterRows, wordsOf } from './filter.ts';

/** Five themes: who said it (a list), and whether it helps. */
const WHO: Facet = { name: 'who', values: ['client', 'gp'], masks: Uint32Array.of(1, 3, 2, 1, 2) };
const KIND: Facet = { name: 'kind', values: ['helps', 'hinders'], masks: Uint32Array.of(1, 1, 2, 2, 2) };
const TEXTS = ['letters from a gp', 'a choice', 'letters at work', 'paperwork', 'motivation'];

const filter = (where: Record<string, string[]>, text = '') => {
  const { rows, counts } = filterRows(5, [WHO, KIND], where, { words: wordsOf(text), hay: (row) => TEXTS[row] ?? '' });
  return { rows: [...rows], counts };
};

describe('a filter', () => {
  it.each([
    ['nothing ticked leaves all', {}, '', [0, 1, 2, 3, 4]],
    ['one of the ticked values of a column is enough', { who: ['client', 'gp'] }, '', [0, 1, 2, 3, 4]],
    ['every column must be right', { who: ['client'], kind: ['hinders'] }, '', [3]],
    ['all words must stand in a row, in any case', {}, 'LETTERS work', [2]],
    ['words and values go together', { who: ['client'] }, 'letters', [0]],
    ['nothing may be left', { who: ['client'] }, 'motivation', []],
    ['a value that is not there asks for nothing', { who: ['nobody'] }, '', [0, 1, 2, 3, 4]],
  ])('%s', (_, where, text, rows) => {
    expect(filter(where, text).rows).toEqual(rows);
  });
});

it('counts say what ticking a value would leave, its own column’s ticks aside', () => {
  expect(filter({ who: ['client'] }).counts).toEqual([
    [3, 3],
    [2, 1],
  ]);
});
