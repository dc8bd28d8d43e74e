import { expect, it } from 'vitest';

import { mapStrings } from './map-strings.ts';

it('changes every string of a plain value and nothing else', () => {
  const value = { title: 'a', list: ['b', { deep: 'c', n: 1, none: null, yes: true }] };
  expect(mapStrings(value, (text) => text.toUpperCase())).toEqual({
    title: 'A',
    list: ['B', { deep: 'C', n: 1, none: null, yes: true }],
  });
  expect(value.title).toBe('a');
});
