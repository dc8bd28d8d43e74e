import { expect, it } from 'vitest';

import { slug, withoutNumber } from './slug.ts';

it.each([
  ['Mean and SD', 'mean-and-sd'],
  ['How hard: “knowing” (when)?', 'how-hard-knowing-when'],
  ['Weekly money (£)', 'weekly-money'],
  ['…', ''],
])('"%s" is "%s" in an address', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

it('a number in front only puts a file in its place', () => {
  expect(withoutNumber('03-staying-in-touch')).toBe('staying-in-touch');
  expect(withoutNumber('a-3-month-look')).toBe('a-3-month-look');
});
