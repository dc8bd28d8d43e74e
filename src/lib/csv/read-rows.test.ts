import { describe, expect, it } from 'vitest';

import { formatFindings } from '#lib/finding/finding.ts';
import { readRows } from './read-rows.ts';

const COLUMNS = ['name', 'answer', 'value'] as const;
const HEADER = COLUMNS.join();
const rowsOf = (text: string): unknown => readRows(text, 'data/t.csv', COLUMNS).rows;
const said = (text: string): string => formatFindings(readRows(text, 'data/t.csv', COLUMNS).findings);
const places = (text: string): string[] =>
  readRows(text, 'data/t.csv', COLUMNS).findings.map(({ line, found }) => `${line}: ${found}`);

it('a line becomes a row with its number, its values the texts they are', () => {
  expect(rowsOf(`${HEADER}\nSex,Female, 007 `)).toEqual([{ line: 2, values: ['Sex', 'Female', ' 007 '] }]);
});

it('a cell in quotes may hold commas, quotes and line breaks', () => {
  expect(rowsOf(`${HEADER}\n"Pain, ""worst""\nlast week",,3`)).toEqual([
    { line: 2, values: ['Pain, "worst"\nlast week', '', '3'] },
  ]);
});

it('a file saved by Excel, with a byte order mark and Windows line ends, reads the same', () => {
  expect(rowsOf(`\uFEFF${HEADER}\r\nSex,Female,1\r\n`)).toEqual([{ line: 2, values: ['Sex', 'Female', '1'] }]);
});

it('empty lines and lines of nothing but commas are passed over', () => {
  expect(rowsOf(`${HEADER}\n\nSex,Female,1\n,,\n\n`)).toEqual([{ line: 3, values: ['Sex', 'Female', '1'] }]);
});

it('a table with a header only has no rows', () => {
  expect(rowsOf(HEADER)).toEqual([]);
});

describe('a header that is not the one expected', () => {
  it('is refused with file, line, column, found, expected and what to do', () => {
    expect(said('name,answer,value,extra')).toMatchInlineSnapshot(`
      "data/t.csv:1, column extra
        found     the column "extra"
        expected  name,answer,value
        next      Take the column away, or describe it in the YAML beside the CSV."
    `);
  });

  it.each([
    ['an empty file', '', ['1: no such column', '1: no such column', '1: no such column', '1: the column ""']],
    ['another order', 'answer,name,value', ['1: answer,name,value']],
    ['a column left out', 'name,value', ['1: no such column']],
    ['a column twice', 'name,answer,value,value', ['1: the column "value" twice']],
    [
      'semicolons, as some Excels write',
      'name;answer;value',
      ['1: no such column', '1: no such column', '1: no such column', '1: the column "name;answer;value"'],
    ],
  ])('%s', (_, header, expected) => {
    expect(places(`${header}\n`)).toEqual(expected);
  });
});

describe('a row of another length', () => {
  it('all of them are named, each by the line it begins on', () => {
    expect(places(`${HEADER}\n\nPain, worst,,3\n"over\ntwo",a,b\nSex`)).toEqual(['3: 4 cells', '6: 1 cells']);
  });

  it.each([
    ['', '\n'],
    [' that Windows wrote', '\r\n'],
  ])('line numbers count the line breaks inside the cells of a file%s', (_, end) => {
    expect(places([HEADER, '"Pain', 'last', 'week",,3', 'Sex,Female'].join(end))).toEqual(['5: 2 cells']);
  });
});

it('a quote that is never closed is told by its line', () => {
  expect(places(`${HEADER}\n\n"Pain\nlast week",,3\n"Sex,Female`)[0]).toBe('5: Quoted field unterminated');
});

it.each([
  ['bytes of another encoding', 'Caf\uFFFD'],
  ['a file that is no text', 'PK\u0003\u0004\u0000'],
])('%s are refused by their line', (_, text) => {
  expect(places(`${HEADER}\n${text},a,b`)).toEqual(['2: signs that are no text']);
});
