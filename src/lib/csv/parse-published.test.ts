import { expect, it } from 'vitest';

import { parsePublished } from './parse-published.ts';

const HEADER = 'variable,category,group,timepoint,measure,value,note';
const ROW = 'Sex,Female,All,Baseline,n,31,';
const FEMALE = { variable: 'Sex', category: 'Female', group: 'All', timepoint: 'Baseline', measure: 'n', value: '31' };

it('a line becomes a cell, its note left out', () => {
  expect(parsePublished(`${HEADER}\nSex,Female,All,Baseline,n,31,Self-described`, 'table-01.csv')).toEqual([FEMALE]);
});

it('lines keep their order', () => {
  const cells = parsePublished(`${HEADER}\n${ROW}\nSex,Male,All,Baseline,n,19,\n`, 'table-01.csv');
  expect(cells.map(({ category }) => category)).toEqual(['Female', 'Male']);
});

it('a value stays the text it is, so that nothing is rounded or guessed', () => {
  const values = parsePublished(`${HEADER}\na,,,,mean,1.50,\na,,,,mean,,\na,,,,mean, 007 ,`, 'table-01.csv').map(
    ({ value }) => value,
  );
  expect(values).toEqual(['1.50', '', ' 007 ']);
});

it('a cell in quotes may hold commas, quotes and line breaks', () => {
  const [cell] = parsePublished(`${HEADER}\n"Pain, ""worst""\nlast week",,All,,n,3,`, 'table-01.csv');
  expect(cell?.variable).toBe('Pain, "worst"\nlast week');
});

it('a file saved by Excel, with a byte order mark and Windows line ends, reads the same', () => {
  expect(parsePublished(`\uFEFF${HEADER}\r\n${ROW}\r\n`, 'table-01.csv')).toEqual([FEMALE]);
});

it('empty lines and lines of nothing but commas are passed over', () => {
  expect(parsePublished(`${HEADER}\n\n${ROW}\n,,,,,,\n\n`, 'table-01.csv')).toEqual([FEMALE]);
});

it('a table with a header only has no cells', () => {
  expect(parsePublished(HEADER, 'table-01.csv')).toEqual([]);
});

it('an empty file is refused', () => {
  expect(() => parsePublished('', 'table-01.csv')).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:1: found the columns "", expected "variable,category,group,timepoint,measure,value,note".]`,
  );
});

it('columns in another order are refused', () => {
  expect(() =>
    parsePublished('category,variable,group,timepoint,measure,value,note', 'table-01.csv'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:1: found the columns "category,variable,group,timepoint,measure,value,note", expected "variable,category,group,timepoint,measure,value,note".]`,
  );
});

it('a column too many is refused', () => {
  expect(() => parsePublished(`${HEADER},extra`, 'table-01.csv')).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:1: found the columns "variable,category,group,timepoint,measure,value,note,extra", expected "variable,category,group,timepoint,measure,value,note".]`,
  );
});

it('a line with a comma outside quotes is refused with its line number', () => {
  expect(() => parsePublished(`${HEADER}\n${ROW}\nPain, worst,,All,,n,3,`, 'table-01.csv')).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:3: found 8 cells, expected 7. Quote a cell that holds a comma.]`,
  );
});

it('a line that ends early is refused', () => {
  expect(() => parsePublished(`${HEADER}\nSex,Female`, 'table-01.csv')).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:2: found 2 cells, expected 7. Quote a cell that holds a comma.]`,
  );
});

it('a quote that is never closed is refused', () => {
  expect(() => parsePublished(`${HEADER}\n"Sex,Female,All,Baseline,n,31,`, 'table-01.csv')).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:2: Quoted field unterminated]`,
  );
});

it('line numbers count empty lines', () => {
  expect(() => parsePublished(`${HEADER}\n\n${ROW}\n,,,,,,\n\nSex,Female`, 'table-01.csv')).toThrowErrorMatchingInlineSnapshot(
    `[Error: table-01.csv:6: found 2 cells, expected 7. Quote a cell that holds a comma.]`,
  );
});

it.each([
  ['', '\n'],
  [' that Windows wrote', '\r\n'],
])('line numbers count the line breaks inside the cells of a file%s', (_, end) => {
  const text = [HEADER, '"Pain', 'last', 'week",,All,,n,3,"a', 'note"', 'Sex,Female'].join(end);
  expect(() => parsePublished(text, 'table-01.csv')).toThrow('table-01.csv:6: found 2 cells');
});

it('a row over several lines is named by the line it begins on', () => {
  expect(() => parsePublished(`${HEADER}\n${ROW}\n"Pain\nlast\nweek",All`, 'table-01.csv')).toThrow(
    'table-01.csv:3: found 2 cells',
  );
});

it('a quote that is never closed is told by its line after empty lines and cells over several lines, too', () => {
  expect(() => parsePublished(`${HEADER}\n\n"Pain\nlast week",,All,,n,3,\n"Sex,Female`, 'table-01.csv')).toThrow(
    'table-01.csv:5: Quoted field unterminated',
  );
});
