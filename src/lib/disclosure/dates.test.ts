import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { findDate } from './dates.ts';

describe('a day', () => {
  it.each([
    ...['1980-02-29', '1980/02/29', '2019-11-23T10:00:00Z', '29/02/1980', '29.2.1980', '2-11-2019', '11/23/2019', '29/02/80'],
    ...['3 Mar 2019', '3rd March 2019', 'on the 3rd of March 2019', 'March 3, 2019', '3-Mar-19', '19800229', '2019-W47'],
  ])('is found in "%s"', (text) => {
    expect(findDate(text)).toBeDefined();
  });
});

describe('a month, a year or anything longer', () => {
  it.each([
    ...['2019-11', 'March 2019', '2019', '2018-2019', '2018/19', '11/2019', '3/6/12 months', '12 months', '1.2.10', '99999999'],
    ...['45 to 64', '31/32/2019', '20191345', '29280', '3 may be', 'May 12 people'],
  ])('is no day: "%s"', (text) => {
    expect(findDate(text)).toBeUndefined();
  });
});

it.each(['29280', '43791.5', '29021980', '290280'])('bare digits are a day in a column that speaks of days: %s', (text) => {
  expect(findDate(text, true)).toBe(text);
});

it.each(['2019', '2019-11', '12', '64'])('years and small numbers are none even there: %s', (text) => {
  expect(findDate(text, true)).toBeUndefined();
});

it('every day from 1900 on is found, as ISO and as written here', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(findDate(iso)).toBe(iso);
      const here = iso.split('-').toReversed().join('/');
      expect(findDate(`born ${here}.`)).toBe(here);
    }),
    STEADY,
  );
});
