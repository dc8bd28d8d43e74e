import type { Finding } from '#lib/finding/finding.ts';
import type { Field, RecordsSpec, TableRecord } from '#schemas/table.ts';
import { readRows } from './read-rows.ts';

const PATTERNS: Readonly<Record<Field['type'], { readonly pattern: RegExp; readonly expected: string }>> = {
  string: { pattern: /[\s\S]*/, expected: 'a text' },
  list: { pattern: /[\s\S]*/, expected: 'texts' },
  integer: { pattern: /^-?\d+$/, expected: 'a whole number' },
  number: { pattern: /^-?\d+(\.\d+)?$/, expected: 'a number such as 3.4' },
  boolean: { pattern: /^(true|false)$/, expected: 'true or false' },
  date: { pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, expected: 'a date, YYYY-MM-DD' },
  yearmonth: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, expected: 'a month, YYYY-MM' },
};

/**
 * Reads a table of records and holds each value to its field: type, and the constraints of Table Schema.
 *
 * @param text the CSV, UTF-8 with a header line
 * @param file its path from the project's root, for the findings
 * @returns the records in their order, values as texts; and all that is wrong: with findings, use no record
 */
export function parseRecords(
  text: string,
  file: string,
  { fields, missingValues }: Pick<RecordsSpec, 'fields' | 'missingValues'>,
): { records: TableRecord[]; findings: Finding[] } {
  const { rows, findings } = readRows(
    text,
    file,
    fields.map(({ name }) => name),
  );
  if (findings.length > 0) return { records: [], findings };
  const missing = missingValues.map(({ value }) => value);
  const wrong = rows.flatMap(({ line, values }) =>
    fields.flatMap((field, index) => {
      const value = values[index] ?? '';
      const expected = refusal(field, value, missing.includes(value));
      if (!expected) return [];
      return [
        { file, line, column: field.name, found: `"${value}"`, expected, next: 'Correct the value, or the YAML beside the CSV.' },
      ];
    }),
  );
  const records = rows.map(({ line, values }) => ({ line, values: [...values] }));
  return { records, findings: [...wrong, ...checkUnique(records, fields, file)] };
}

/** What a value should have been; nothing where it is that. */
function refusal(field: Field, value: string, isMissing: boolean): string | undefined {
  const { required = false, minimum = -Infinity, maximum = Infinity, enum: known } = field.constraints ?? {};
  if (isMissing) return required ? 'a value: this column is required' : undefined;
  const { pattern, expected } = PATTERNS[field.type];
  if (!pattern.test(value)) return expected;
  if (known && !known.includes(value)) return `one of: ${known.join('; ')}`;
  const labelled = field.categories?.map((category) => category.value);
  if (labelled && !itemsOf(field, value).every((item) => labelled.includes(item))) return `one of: ${labelled.join('; ')}`;
  const isNumber = field.type === 'integer' || field.type === 'number';
  if (isNumber && (Number(value) < minimum || Number(value) > maximum)) return `a number from ${minimum} to ${maximum}`;
  return undefined;
}

/** What stands in a cell: the parts of a list, else the value itself. */
const itemsOf = ({ type, delimiter = ',' }: Field, value: string): string[] =>
  type === 'list' ? value.split(delimiter).map((item) => item.trim()) : [value];

function checkUnique(records: readonly TableRecord[], fields: readonly Field[], file: string): Finding[] {
  return fields.flatMap(({ name, constraints }, index) => {
    if (!constraints?.unique) return [];
    const first = new Map<string, number>();
    return records.flatMap(({ line, values }) => {
      const value = values[index] ?? '';
      const before = first.get(value);
      first.set(value, before ?? line);
      if (before === undefined) return [];
      return [
        {
          file,
          line,
          column: name,
          found: `"${value}", as on line ${before}`,
          expected: 'each value once',
          next: 'Correct one of them.',
        },
      ];
    });
  });
}
