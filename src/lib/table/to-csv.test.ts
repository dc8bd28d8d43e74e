import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { unescapeFormula } from './formula.ts';
import { toCsv } from './to-csv.ts';

it('a row is a line, cells are parted by commas', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('a,b\n1,\n');
});

it('cells with commas, quotes, line breaks or spaces at an end are quoted', () => {
  expect(toCsv([['a,b', 'say "x"', 'two\nlines', ' x ', 'x y']])).toBe('"a,b","say ""x""","two\nlines"," x ",x y\n');
});

it('a formula is made harmless, a negative number is not touched', () => {
  expect(toCsv([['=A1,B1', '-1.2', '-|Working|-']])).toBe('"\'=A1,B1",-1.2,\'-|Working|-\n');
});

it('no rows are no text', () => {
  expect(toCsv([])).toBe('');
});

it('what is written is read back', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-=+@'",\n\r\t 0-9.]{0,6}$/));
  const rows = fc.integer({ min: 1, max: 4 }).chain((length) =>
    // A line of one empty cell cannot be told from an empty line.
    fc.array(fc.array(cell, { minLength: length + 1, maxLength: length + 1 }), { minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(rows, (written) => {
      const { data, errors } = Papa.parse<string[]>(toCsv(written), { delimiter: ',', newline: '\n' });
      expect(errors).toEqual([]);
      expect(data.slice(0, -1).map((row) => row.map(unescapeFormula))).toEqual(written);
    }),
    STEADY,
  );
});
