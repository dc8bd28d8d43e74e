import { expect, it } from 'vitest';

import { tableWordsFrom, tellingWordsFrom } from './words-from.ts';

const keyOf = (key: string): string => key;

it('every word is asked for by a key of its own subject', () => {
  const asked: string[] = [];
  tableWordsFrom((key) => {
    asked.push(key);
    return key;
  });
  expect(asked.filter((key) => !key.startsWith('table-'))).toEqual([]);
});

it('the words for arranging hold those for telling', () => {
  expect(tableWordsFrom(keyOf)).toMatchObject(tellingWordsFrom(keyOf));
});
