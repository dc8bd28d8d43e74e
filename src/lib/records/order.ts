import { isNumeric, isTime, missingReason } from './field.ts';
import type { RecordField } from './field.ts';

/**
 * Where each row stands by one column, as a number to sort by; NaN where the value is missing. Texts stand by rank: made once,
 * it sorts 100,000 rows many times faster than comparing their words each time.
 *
 * @param texts the column's values as in the file
 */
export function orderOf(field: RecordField, texts: readonly string[]): Float64Array {
  const order = new Float64Array(texts.length);
  const place = isNumeric(field) ? Number : isTime(field) ? timeOf : rankOf(field, texts);
  texts.forEach((text, row) => (order[row] = missingReason(field, text) === undefined ? place(text) : NaN));
  return order;
}

/** A date or a month as milliseconds. */
export const timeOf = (text: string): number => Date.parse(text);

/** The rank of every different text: categories in the order of their labels, other texts as a reader would look them up. */
function rankOf({ labels }: RecordField, texts: readonly string[]): (text: string) => number {
  const listed = new Map(Object.keys(labels).map((value, rank) => [value, rank]));
  const rest = [...new Set(texts)].filter((text) => !listed.has(text)).map((text) => [sortKey(text), text] as const);
  rest.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [, text] of rest) listed.set(text, listed.size);
  return (text) => listed.get(text) ?? NaN;
}

/** Letters without case or accents, and numbers as long as each other, so that "P2" comes before "P10" and "é" beside "e". */
const sortKey = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));

/**
 * Rows in the order of a column. What is missing comes last, upwards and downwards; rows that stand alike keep their order.
 *
 * @param rows numbers of rows; left as they are
 * @returns a new list
 */
export function sortRows(rows: Uint32Array, order: Float64Array, descending: boolean): Uint32Array {
  const sign = descending ? -1 : 1;
  const at = (row: number): number => order[row] ?? NaN;
  const present = rows.filter((row) => !Number.isNaN(at(row)));
  const missing = rows.filter((row) => Number.isNaN(at(row)));
  present.sort((a, b) => sign * (at(a) - at(b)) || a - b);
  const sorted = new Uint32Array(rows.length);
  sorted.set(present);
  sorted.set(missing, present.length);
  return sorted;
}
