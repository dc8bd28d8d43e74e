import { expect, it } from 'vitest';

import { toCsv } from './to-csv.ts';

it('cells are quoted where they must be, and rows end with a line feed', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['1,017', 'say "no"'],
      ['', 'two\nlines'],
    ]),
  ).toBe('a,b\n"1,017","say ""no"""\n,"two\nlines"\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-cmd', "'-cmd"],
  ['-1.2', '-1.2'],
  ['+9', '+9'],
  ['-9%', '-9%'],
])('a spreadsheet that opens "%s" finds "%s"', (text, written) => {
  expect(toCsv([[text]])).toBe(`${written}\n`);
});
