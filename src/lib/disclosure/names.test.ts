import { expect, it } from 'vitest';

import { findNamePair, findTitledName, isFirstName, looksLikeFullName } from './names.ts';

it.each(['Mrs Example', 'seen by Dr. A. Sample today', 'Prof Nobody'])('a title and a name: "%s"', (text) => {
  expect(findTitledName(text)).toBeDefined();
});

it.each(['the doctor', 'Dr', 'Miss out', 'MRSA', 'mr example'])('no title with a name: "%s"', (text) => {
  expect(findTitledName(text)).toBeUndefined();
});

it.each(['with Susan Example', 'Peter O’Sample', "Paul O'Sample", 'Karen J. Example-Sample'])(
  'a common first name with a name behind it: "%s"',
  (text) => {
    expect(findNamePair(text)).toBeDefined();
  },
);

it.each(['General Practice', 'Black Caribbean', 'Solent Jobs Programme', 'Victoria Road', 'Susan was there'])(
  'words that begin with capitals and are no name: "%s"',
  (text) => {
    expect(findNamePair(text)).toBeUndefined();
  },
);

it('a first name alone, and a whole name whichever way round', () => {
  expect([
    isFirstName(' Susan '),
    isFirstName('Female'),
    looksLikeFullName('Ada Example'),
    looksLikeFullName('EXAMPLE, Ada'),
  ]).toEqual([true, false, true, true]);
});

it.each(['in work', 'Yes', 'Not in work', '18 to 44'])('an answer is no whole name: "%s"', (text) => {
  expect(looksLikeFullName(text)).toBe(false);
});
