import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TableRecord } from '#schemas/table.ts';
import { anyText } from '#test/helpers/any-text.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { PLACES_KEPT, startScan } from './scan.ts';
import type { Leak } from './scan.ts';

const rowsOf = (...rows: readonly (readonly string[])[]): TableRecord[] =>
  rows.map((values, index) => ({ line: index + 2, values: [...values] }));

function leaksOf(columns: readonly string[], ...rows: readonly (readonly string[])[]): Leak[] {
  const scan = startScan(columns);
  scan.add(rowsOf(...rows));
  return [...scan.report().leaks];
}

const said = (leaks: readonly Leak[]): string[] =>
  leaks.map(({ rule, column, count, places }) => `${rule} ${column} ${count} ${places[0]?.line}`);

it('a leak is told by rule, column, number and lines, its value masked', () => {
  expect(leaksOf(['sex', 'remark'], ['F', 'none'], ['M', 'nobody@example.org'], ['F', 'nobody@example.org'])).toEqual([
    {
      rule: 'email',
      column: 'remark',
      count: 2,
      places: [
        { line: 3, masked: 'nob……' },
        { line: 4, masked: 'nob……' },
      ],
    },
  ]);
});

it('one value may break several rules', () => {
  expect(said(leaksOf(['remark'], ['Dr Example, 07700 900123, SO99 9ZZ']))).toEqual([
    'postcode remark 1 2',
    'phone remark 1 2',
    'name remark 1 2',
  ]);
});

it('in parts or at once, the same is found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.constantFrom('07700 900123', '29/02/1980', '3.4')), { maxLength: 30 }),
      fc.nat({ max: 30 }),
      (rows, cut) => {
        const all = rowsOf(...rows);
        const once = startScan(['a', 'b']);
        once.add(all);
        const parts = startScan(['a', 'b']);
        parts.add(all.slice(0, cut));
        parts.add(all.slice(cut));
        expect(parts.report()).toEqual(once.report());
      },
    ),
    STEADY,
  );
});

it('it never throws, whatever stands in the cells and the header', () => {
  fc.assert(
    fc.property(
      fc.array(anyText(), { maxLength: 3 }),
      fc.array(fc.array(anyText(), { maxLength: 4 }), { maxLength: 5 }),
      (columns, rows) => {
        expect(() => leaksOf(columns, ...rows)).not.toThrow();
      },
    ),
    STEADY,
  );
});

it('of very many places the first are told and all are counted', () => {
  const [leak] = leaksOf(['remark'], ...Array.from({ length: 250 }, () => ['nobody@example.org']));
  expect([leak?.count, leak?.places.length]).toEqual([250, PLACES_KEPT]);
});

it('missing values are nothing, and a column of nothing is not held against its name', () => {
  const scan = startScan(['email', 'day'], ['07700 900123']);
  scan.add(rowsOf(['', '07700 900123'], ['', '']));
  expect(scan.report()).toEqual({
    rows: 2,
    leaks: [],
    profiles: [
      { name: 'email', filled: 0, distinct: 0, looked: 0 },
      { name: 'day', filled: 0, distinct: 0, looked: 0 },
    ],
  });
});

it('a very long value is read as others are: no pattern tries every way to split it', () => {
  const long = ['a', '1', 'a ', '0-', '@', 'A1 ', 'Dr ', '+'].map((part) => [part.repeat(100_000)]);
  expect(said(leaksOf(['remark'], ...long))).toEqual(['free-text remark 3 1', 'name remark 1 8']);
});

describe('a column as a whole', () => {
  const many = (make: (index: number) => string): string[][] => Array.from({ length: 12 }, (_, index) => [make(index)]);

  it.each([
    ['codes with a digit', (index: number) => `ex-${index}k`, ['record-id a 12 1']],
    ['numbers that rise', (index: number) => String(index + 1), ['record-id a 12 1']],
    ['numbers of one length', (index: number) => String(900_000 - index * 7), ['record-id a 12 1']],
    ['measurements', (index: number) => (index * 1.7).toFixed(1), []],
    ['ages in no order', (index: number) => String(20 + ((index * 17) % 40)), []],
    ['a few answers', (index: number) => `answer ${index % 3}`, []],
    [
      'texts that people wrote',
      (index: number) => `I had to stop after ${index} weeks because of the lifting`,
      ['free-text a 12 1'],
    ],
    ['one long text again and again', () => 'I had to stop after some weeks because of the lifting', []],
    ['names', (index: number) => `Mad${'bcdefghijklm'.charAt(index)}e Example`, ['name a 12 1']],
  ])('%s', (_, make, expected) => {
    expect(said(leaksOf(['a'], ...many(make)))).toEqual(expected);
  });

  it('is told by its name', () => {
    expect(said(leaksOf(['Surname'], ['x'], ['y']))).toEqual(['identifier-column Surname 2 1']);
  });
});
