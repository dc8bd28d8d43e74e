import { expect, it } from 'vitest';

import { usesInShort } from './in-short.ts';

const READINGS = [{ by: 'The text' }, { by: 'Table 6' }];

it('names the reading whose letter is used, and keeps the first sentence', () => {
  expect(usesInShort('B. We say how many gave each answer.', READINGS)).toBe('Table 6.');
  expect(usesInShort('A for how many came back, B for who was in work.', READINGS)).toBe(
    'The text for how many came back, Table 6 for who was in work.',
  );
  expect(usesInShort('Neither A nor B. Nothing uses them.', READINGS)).toBe('Neither the text nor Table 6.');
});

it('leaves an article and a sentence without letters as they are', () => {
  expect(usesInShort('A mean, not 1.5 of it.', READINGS)).toBe('A mean, not 1.5 of it.');
  expect(usesInShort('Both rows, never added up. One person can have both.', READINGS)).toBe('Both rows, never added up.');
});
