import { isNumeric, isTime, itemsOf, labelOf, missingReason } from './field.ts';
import type { RecordField } from './field.ts';

/** The values of a column that rows can be chosen by, and which of them each row has. */
export interface Facet {
  readonly name: string;
  /** As in the file; a missing value is one of them. */
  readonly values: readonly string[];
  /** By row: bit i is set where the row has value i. A row of a list can have several. */
  readonly masks: Uint32Array;
}

/** More values than this are too many boxes to choose from. */
const MOST_VALUES = 12;
/** Longer texts are sentences to read, not names to choose by. */
const LONGEST_VALUE = 60;

/** A column's values to choose by; undefined where it is a measurement, a time, or has too many values or only one. */
export function facetOf(field: RecordField, texts: readonly string[]): Facet | undefined {
  if (isNumeric(field) || isTime(field)) return undefined;
  const found = new Set<string>();
  for (const text of texts) {
    for (const item of partsOf(field, text)) found.add(item);
    if (found.size > MOST_VALUES) return undefined;
  }
  const values = sortValues(field, [...found]);
  if (values.length < 2 || values.length === texts.length) return undefined;
  if (values.some((value) => value.length > LONGEST_VALUE)) return undefined;
  const bits = new Map(values.map((value, index) => [value, 1 << index]));
  const masks = new Uint32Array(texts.length);
  texts.forEach((text, row) => {
    for (const item of partsOf(field, text)) masks[row] = (masks[row] ?? 0) | (bits.get(item) ?? 0);
  });
  return { name: field.name, values, masks };
}

const partsOf = (field: RecordField, text: string): string[] =>
  missingReason(field, text) === undefined ? itemsOf(field, text) : [text];

/** In the order of the labels, then by alphabet; what is missing last. */
function sortValues(field: RecordField, values: readonly string[]): string[] {
  const listed = Object.keys(field.labels);
  const place = (value: string): number => {
    if (missingReason(field, value) !== undefined) return listed.length + 1;
    return listed.includes(value) ? listed.indexOf(value) : listed.length;
  };
  return values.toSorted(
    (a, b) => place(a) - place(b) || labelOf(field, a).localeCompare(labelOf(field, b), 'en-GB', { numeric: true }),
  );
}

/** The bits of some of a facet's values. A value it does not have asks for nothing. */
export const maskOf = ({ values }: Facet, wanted: readonly string[]): number =>
  values.reduce((mask, value, index) => (wanted.includes(value) ? mask | (1 << index) : mask), 0);
