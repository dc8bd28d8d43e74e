import type { Field } from '#schemas/table.ts';
import { formatPrinted } from '#lib/figure/format.ts';

/** A column of records as plain data: the sidecar's field with the words readers see. It travels to the page as JSON. */
export interface RecordField {
  readonly name: string;
  readonly title: string;
  readonly type: Field['type'];
  /** The dictionary's sentence; empty where there is no dictionary. */
  readonly description: string;
  readonly unit?: string;
  /** Between the parts of a list. */
  readonly delimiter?: string;
  /** By value, the words that stand for it, in the order readers see them. */
  readonly labels: Readonly<Record<string, string>>;
  /** By value, why there is none: "not answered". */
  readonly missing: Readonly<Record<string, string>>;
  /** Rows may not be chosen by its values: with other filters they would show too few people. Left out, they may. */
  readonly isFilter?: false;
}

/** What a cell shows: a number, a text, or the reason why there is neither. */
export interface CellText {
  readonly text: string;
  readonly kind: 'number' | 'text' | 'missing';
}

export const isNumeric = ({ type }: Pick<RecordField, 'type'>): boolean => type === 'integer' || type === 'number';
export const isTime = ({ type }: Pick<RecordField, 'type'>): boolean => type === 'date' || type === 'yearmonth';

/** The heading of a column, its unit with it: "Age (years)". */
export const headingOf = ({ title, unit }: RecordField): string => (unit ? `${title} (${unit})` : title);

/** The parts of a list; of any other cell the value itself. */
export const itemsOf = ({ type, delimiter = ',' }: Pick<RecordField, 'type' | 'delimiter'>, value: string): string[] =>
  type === 'list' ? value.split(delimiter).map((item) => item.trim()) : [value];

/** Why a value is missing, in words; undefined where it is there. */
export const missingReason = ({ missing }: RecordField, value: string): string | undefined =>
  Object.hasOwn(missing, value) ? missing[value] : undefined;

/** The texts that stand for no value, to ask about many cells at once. */
export const missingTexts = ({ missing }: RecordField): ReadonlySet<string> => new Set(Object.keys(missing));

/** The words that stand for one value, or for one part of a list. */
export const labelOf = (field: RecordField, value: string): string =>
  missingReason(field, value) ?? (Object.hasOwn(field.labels, value) ? (field.labels[value] ?? value) : value);

/** A value of the file as its cell shows it. */
export function cellText(field: RecordField, value: string): CellText {
  const reason = missingReason(field, value);
  if (reason !== undefined) return { text: reason, kind: 'missing' };
  if (isNumeric(field)) return { text: formatPrinted(value), kind: 'number' };
  return {
    text: itemsOf(field, value)
      .map((item) => labelOf(field, item))
      .join(', '),
    kind: 'text',
  };
}
