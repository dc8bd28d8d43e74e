import { expect, it } from 'vitest';

import { onceForEach } from './once-for-each.ts';

it('makes a thing once for each text', () => {
  const asked: string[] = [];
  const lengthOf = onceForEach((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['one', 'three', 'one', '', ''].map(lengthOf)).toEqual([3, 5, 3, 0, 0]);
  expect(asked).toEqual(['one', 'three', '']);
});

it('fails each time where the text cannot be used', () => {
  const refuse = onceForEach((text) => {
    throw new Error(`not ${text}`);
  });
  expect(() => refuse('this')).toThrow('not this');
  expect(() => refuse('this')).toThrow('not this');
});
