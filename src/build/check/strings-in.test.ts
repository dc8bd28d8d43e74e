import { expect, it } from 'vitest';

import { stringsIn } from './strings-in.ts';

it('gives every text of a value with the way to it, in order', () => {
  expect(stringsIn({ title: 'A', list: ['B', { why: 'C' }], n: 1, none: null })).toEqual([
    { text: 'A', path: ['title'] },
    { text: 'B', path: ['list', 0] },
    { text: 'C', path: ['list', 1, 'why'] },
  ]);
});
