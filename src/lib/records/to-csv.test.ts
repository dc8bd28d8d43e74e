import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { toCsv } from './to-csv.ts';

it.each([
  ['a plain cell', 'Pain', 'Pain'],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['a formula', '=1+1', "'=1+1"],
  ['a command', '@SUM(A1)', "'@SUM(A1)"],
  ['a number below nought', '-1.2', '-1.2'],
  ['a formula that begins like a number', '-1+cmd', "'-1+cmd"],
])('%s is written so that it is read back as what it is', (_, value, written) => {
  expect(toCsv([[value]])).toBe(`${written}\r\n`);
});

it('whatever is written is read back the same, formulas aside', () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(toCsv(rows), { delimiter: ',', newline: '\r\n' });
      expect(data.slice(0, -1)).toEqual(rows);
    }),
    STEADY,
  );
});
