import { isNumeric, isTime, missingTexts } from './field.ts';
import type { RecordField } from './field.ts';

/**
 * Where each row stands by one column, as a number to sort by; NaN where the value is missing. Texts stand by rank: made once,
 * it sorts 100,000 rows many times faster than comparing their words each time.
 *
 * @param texts the column's values as in the file
 */
export function orderOf(field: RecordField, texts: readonly string[]): Float64Array {
  const order = new Float64Array(texts.length);
  const missing = missingTexts(field);
  const place = isNumeric(field) ? Number : isTime(field) ? timeOf : rankOf(field, texts);
  texts.forEach((text, row) => (order[row] = missing.has(text) ? NaN : place(text)));
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

const ASCII = /^[\u0020-\u007e]*$/;

/** Letters without case or accents, and numbers as long as each other, so that "P2" comes before "P10" and "é" beside "e". */
function sortKey(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** All rows by a column, upwards, made once: from it any choice of rows is sorted by walking along. What is missing is not in it. */
export function sortedRows(order: Float64Array): Uint32Array {
  const rows = Uint32Array.from(order.keys()).filter((row) => !Number.isNaN(order[row]));
  return rows.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
}

/**
 * Rows in the order of a column. What is missing comes last, upwards and downwards; rows that stand alike keep their order.
 *
 * @param rows numbers of rows, upwards; left as they are
 * @param sorted of `sortedRows` of the same order
 * @returns a new list
 */
export function sortRows(
  rows: Uint32Array,
  { order, sorted }: { order: Float64Array; sorted: Uint32Array },
  descending: boolean,
): Uint32Array {
  const isWanted = new Uint8Array(order.length);
  for (const row of rows) isWanted[row] = 1;
  const result = new Uint32Array(rows.length);
  let length = 0;
  for (const row of descending ? downwards(sorted, order) : sorted) if (isWanted[row] === 1) result[length++] = row;
  for (const row of rows) if (Number.isNaN(order[row])) result[length++] = row;
  return result;
}

/** The same rows the other way round, save that rows which stand alike keep their order. */
function downwards(sorted: Uint32Array, order: Float64Array): Uint32Array {
  const result = new Uint32Array(sorted.length);
  let length = 0;
  for (let end = sorted.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && order[sorted[start - 1] ?? 0] === order[sorted[start] ?? 0]) start -= 1;
    result.set(sorted.subarray(start, end), length);
    length += end - start;
    end = start;
  }
  return result;
}
