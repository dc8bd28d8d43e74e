import { expect, it } from 'vitest';

import { shortName, uniqueNames } from './keys.ts';

it('a short name has six words at most', () => {
  expect(shortName('Age (years) left school')).toBe('age-years-left-school');
  expect(shortName('How often do you need to have someone help you?')).toBe('how-often-do-you-need-to');
});

it('names are one of their kind', () => {
  expect(uniqueNames(['Pain', 'pain!', '£', 'Pain'])).toEqual(['pain', 'pain-2', 'other', 'pain-3']);
});
