import Papa from 'papaparse';

import type { TableRecord } from '#schemas/table.ts';
import { refuse } from '#lib/check/refusal.ts';
import type { Refusal } from '#lib/check/refusal.ts';

/** A CSV nobody has described: its header, and by column the texts of all rows. */
export interface UnknownTable {
  readonly header: readonly string[];
  readonly columns: readonly string[][];
  /** By row, the line of the file it begins on. */
  readonly lines: readonly number[];
}

/** Who is told while a file is read. */
export interface Reader {
  /** The header, once it has been found good. Returns who takes the rows, a part at a time. */
  readonly header: (columns: readonly string[]) => (rows: readonly TableRecord[]) => void;
  /** @param done from 0 to 1 */
  readonly progress: (done: number) => void;
}

/** Characters a step: some ten thousand rows, and a few hundredths of a second. */
const STEP = 1 << 20;

/**
 * Reads a CSV whose columns are not known, as strictly as the build reads one: commas, a header without doubles or gaps, rows as
 * long as the header. Nothing is half-read: the result is the whole table or the reason why there is none.
 *
 * @param text the file, decoded
 */
export function readUnknown(text: string, reader: Reader): UnknownTable | { readonly refusal: Refusal } {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (plain.trim() === '') return refuse('empty');
  const read = startReading(reader);
  Papa.parse<string[]>(plain, {
    ...{ delimiter: ',', newline: '\n', chunkSize: STEP },
    // A text is read in steps at once; the types know this of files alone, which also ask for what to do at the end.
    complete: () => undefined,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      read.add(data, errors);
      reader.progress(Math.min(1, meta.cursor / plain.length));
      if (read.isHopeless()) parser.abort();
    },
  });
  return read.result();
}

interface Reading {
  readonly add: (rows: readonly string[][], errors: readonly Papa.ParseError[]) => void;
  /** Whether what is wrong makes reading on useless. */
  readonly isHopeless: () => boolean;
  readonly result: () => UnknownTable | { readonly refusal: Refusal };
}

function startReading(reader: Reader): Reading {
  let header: readonly string[] | undefined;
  let refusal: Refusal | undefined;
  let take: (rows: readonly TableRecord[]) => void = () => undefined;
  let line = 1;
  const columns: string[][] = [];
  const lines: number[] = [];
  const ragged: { line: number; found: string }[] = [];

  function add(rows: readonly string[][], errors: readonly Papa.ParseError[]): void {
    const starts = rows.map((row) => {
      const start = line;
      line += countLines(row);
      return start;
    });
    const broken = errors.find(({ type }) => type === 'Quotes');
    if (broken) refusal ??= refuse('quotes', { line: starts[broken.row ?? 0] ?? line }).refusal;
    const body = header ? rows : takeHeader(rows);
    if (!header || refusal) return;
    const offset = rows.length - body.length;
    const records: TableRecord[] = [];
    for (const [index, values] of body.entries()) {
      if (isBlank(values)) continue;
      const record = { line: starts[index + offset] ?? 0, values };
      if (values.length === header.length) records.push(record);
      else ragged.push({ line: record.line, found: String(values.length) });
    }
    if (ragged.length === 0) keep(records);
  }

  /** Finds the header among the first rows, and returns the rest. */
  function takeHeader(rows: readonly string[][]): readonly string[][] {
    const at = rows.findIndex((row) => !isBlank(row));
    if (at === -1) return [];
    const found = (rows[at] ?? []).map((name) => name.trim());
    refusal ??= wrongHeader(found);
    header = found;
    if (refusal) return [];
    columns.push(...found.map(() => []));
    take = reader.header(found);
    return rows.slice(at + 1);
  }

  function keep(records: readonly TableRecord[]): void {
    for (const { line: start, values } of records) {
      lines.push(start);
      for (let index = 0; index < columns.length; index += 1) columns[index]?.push(values[index] ?? '');
    }
    take(records);
  }

  function result(): UnknownTable | { readonly refusal: Refusal } {
    if (refusal) return { refusal };
    if (!header) return refuse('empty');
    if (ragged.length > 0) return refuse('ragged', { n: ragged.length, columns: header.length }, ragged);
    if (lines.length === 0) return refuse('header-only', { columns: header.length });
    return { header, columns, lines };
  }

  return { add, isHopeless: () => refusal !== undefined, result };
}

const isBlank = (row: readonly string[]): boolean => row.every((value) => value === '');

/** Lines a row takes: a cell in quotes may hold line breaks. */
function countLines(row: readonly string[]): number {
  let count = 1;
  for (const value of row) {
    for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function wrongHeader(header: readonly string[]): Refusal | undefined {
  const line = header.join(',');
  const count = (sign: string): number => line.split(sign).length - 1;
  if (count(';') > count(',')) return refuse('semicolons', { n: count(';') }).refusal;
  if (count('\t') > count(',')) return refuse('tabs', { n: count('\t') }).refusal;
  if (header.length === 1) return refuse('one-column').refusal;
  const unnamed = header.flatMap((name, index) => (name === '' ? [index + 1] : []));
  if (unnamed.length > 0) return refuse('unnamed-columns', { n: unnamed.length, names: unnamed.join(', ') }).refusal;
  const doubles = [...new Set(header.filter((name, index) => header.indexOf(name) < index))];
  if (doubles.length > 0) return refuse('duplicate-columns', { n: doubles.length, names: doubles.join(', ') }).refusal;
  return undefined;
}
