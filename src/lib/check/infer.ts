import type { RecordField } from '#lib/records/field.ts';

const SHAPES: readonly (readonly [type: RecordField['type'], shape: RegExp])[] = [
  ['integer', /^-?(0|[1-9]\d{0,14})$/],
  ['number', /^-?(0|[1-9]\d*)(\.\d+)?$/],
  ['yearmonth', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
];
/** Whole numbers that stand for so few things in so many rows are codes to choose by, not measurements. */
const FEW_CODES = 6;
const MANY_ROWS = 20;

/**
 * Fields for a CSV that nobody has described: its types are guessed from all of its values. Codes such as "007" stay texts. The
 * build never guesses: there the sidecar says.
 *
 * @param empty why an empty cell is missing, in words
 */
export const inferFields = (header: readonly string[], columns: readonly (readonly string[])[], empty: string): RecordField[] =>
  header.map((name, index) => ({
    name,
    title: name,
    type: typeOf(columns[index] ?? []),
    description: '',
    labels: {},
    missing: { '': empty },
  }));

function typeOf(texts: readonly string[]): RecordField['type'] {
  const type = SHAPES.find(([, shape]) => texts.every((text) => text === '' || shape.test(text)))?.[0];
  if (!type || texts.every((text) => text === '')) return 'string';
  return type === 'integer' && areCodes(texts) ? 'string' : type;
}

function areCodes(texts: readonly string[]): boolean {
  if (texts.length < MANY_ROWS) return false;
  const different = new Set<string>();
  for (const text of texts) {
    different.add(text);
    if (different.size > FEW_CODES) return false;
  }
  return true;
}
