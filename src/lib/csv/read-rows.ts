import Papa from 'papaparse';

import type { Finding } from '#lib/finding/finding.ts';

/** A row of a CSV file: a text for each column asked for, and the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly values: readonly string[];
}

const BYTE_ORDER_MARK = '\uFEFF';
/** What a text read as UTF-8 holds where its bytes were not, and what no text file holds. */
const NOT_TEXT = /[\u0000\uFFFD]/;

/**
 * Reads a CSV whose columns are known. Strict: commas only, the columns in their order, each row as long as the header. A byte
 * order mark and Windows line ends are taken off; lines of nothing, or of nothing but commas, are passed over.
 *
 * @param text the file, decoded as UTF-8
 * @param file its path, for the findings
 * @param columns the header that is expected
 * @returns the rows that could be read, and all that is wrong; with findings the rows are not to be used
 */
export function readRows(text: string, file: string, columns: readonly string[]): { rows: CsvRow[]; findings: Finding[] } {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const unreadable = plain.split('\n').findIndex((line) => NOT_TEXT.test(line));
  if (unreadable >= 0) return { rows: [], findings: [notText(file, unreadable + 1)] };
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ',' });
  const lines = lineNumbers(data);
  const broken = errors.map(({ row, message }): Finding => ({
    file,
    line: lines[row ?? 0] ?? 1,
    found: message,
    expected: 'a cell in quotes that ends in a quote',
    next: 'Close the quote; a quote inside a cell is written twice.',
  }));
  const [header = [], ...rest] = data;
  const findings = [...broken, ...checkHeader(header, file, columns)];
  const rows = rest
    .map((values, index) => ({ line: lines[index + 1] ?? 0, values }))
    .filter(({ values }) => values.join('') !== '');
  if (findings.length > 0) return { rows, findings };
  return { rows, findings: rows.flatMap((row) => checkLength(row, file, columns.length)) };
}

const notText = (file: string, line: number): Finding => ({
  file,
  line,
  found: 'signs that are no text',
  expected: 'a CSV file in UTF-8',
  next: 'Save it again as “CSV UTF-8”.',
});

/** Columns left out, strange, twice there or in another order, each named. */
function checkHeader(header: readonly string[], file: string, columns: readonly string[]): Finding[] {
  const at = (found: string, column: string, next: string): Finding => ({
    file,
    line: 1,
    column,
    found,
    expected: columns.join(','),
    next,
  });
  const findings = [
    ...columns.filter((name) => !header.includes(name)).map((name) => at('no such column', name, 'Add the column.')),
    ...header
      .filter((name, index) => header.indexOf(name) < index)
      .map((name) => at(`the column "${name}" twice`, name, 'Keep one of them.')),
    ...header
      .filter((name) => !columns.includes(name))
      .map((name) => at(`the column "${name}"`, name, 'Take the column away, or describe it in the YAML beside the CSV.')),
  ];
  if (findings.length > 0 || header.join() === columns.join()) return findings;
  return [at(header.join(), header[0] ?? '', 'Put the columns in this order.')];
}

function checkLength({ line, values }: CsvRow, file: string, expected: number): Finding[] {
  if (values.length === expected) return [];
  return [
    {
      file,
      line,
      found: `${values.length} cells`,
      expected: `${expected} cells`,
      next: values.length > expected ? 'Quote a cell that holds a comma.' : 'Write a comma for each empty cell.',
    },
  ];
}

/** The line each row begins on: a cell may hold line breaks. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += row.join('').split('\n').length;
    return start;
  });
}
