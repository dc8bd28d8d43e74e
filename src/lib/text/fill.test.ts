import { expect, it } from 'vitest';

import { fill } from './fill.ts';

it('values stand where their names stood', () => {
  expect(fill('{n} of {all}', { n: 3, all: 'ten' })).toBe('3 of ten');
});

it('a value may stand more than once', () => {
  expect(fill('{n} and {n}', { n: 3 })).toBe('3 and 3');
});

it('zero and the empty text are values', () => {
  expect(fill('{n} left{end}', { n: 0, end: '' })).toBe('0 left');
});

it('an unknown hole stays as it is', () => {
  expect(fill('{n} of {all}', { n: 3 })).toBe('3 of {all}');
});

it('values without a hole are passed over', () => {
  expect(fill('Kept.', { n: 3 })).toBe('Kept.');
});

it('what a reader wrote goes in as it is, dollars and braces included', () => {
  expect(fill('Goal: {goal}', { goal: '$& $1 {n}', n: 3 })).toBe('Goal: $& $1 {n}');
});

it('braces that name nothing stay', () => {
  expect(fill('{} {two words} {n', { n: 3 })).toBe('{} {two words} {n');
});

it.each(['{constructor}', '{toString}', '{__proto__}'])(
  'a hole stays as it is where only JavaScript knows its name: %s',
  (text) => {
    expect(fill(text, { n: 3 })).toBe(text);
  },
);
