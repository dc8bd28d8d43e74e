import { expect, it } from 'vitest';

import { dayOf, formatDay, formatPartialDate } from './format.ts';

it('a day reads as it does in Britain, without a leading nought', () => {
  expect(formatDay('2026-11-23')).toBe('23 November 2026');
  expect(formatDay('2026-02-01')).toBe('1 February 2026');
});

it('the first and the last day of a year stay in their year', () => {
  expect([formatDay('2026-01-01'), formatDay('2026-12-31')]).toEqual(['1 January 2026', '31 December 2026']);
});

it('a leap day is a day', () => {
  expect(formatDay('2028-02-29')).toBe('29 February 2028');
});

it.each(['', 'soon', '23/11/2026', '2026-13-01'])('a text that is no day is refused: "%s"', (text) => {
  expect(() => formatDay(text)).toThrow(RangeError);
});

it('a date reads as far as it is known', () => {
  expect(['2026', '2026-11', '2026-11-23'].map(formatPartialDate)).toEqual(['2026', 'November 2026', '23 November 2026']);
});

it('a month without a day stays in its month', () => {
  expect(['2026-01', '2026-12'].map(formatPartialDate)).toEqual(['January 2026', 'December 2026']);
});

it('a month that does not exist is refused', () => {
  expect(() => formatPartialDate('2026-13')).toThrow(RangeError);
});

it('gives the day of a moment, with noughts', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
