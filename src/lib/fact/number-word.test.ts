import { expect, it } from 'vitest';

import { numberWord } from './number-word.ts';

it.each([
  [0, 'nought'],
  [2, 'two'],
  [12, 'twelve'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [41, 'forty-one'],
  [50, 'fifty'],
  [99, 'ninety-nine'],
])('%i is "%s"', (value, word) => {
  expect(numberWord(value)).toBe(word);
});

it.each([-1, 3.5, 100, 1017, NaN])('%f reads better in figures', (value) => {
  expect(numberWord(value)).toBeUndefined();
});
