/** Signs that make a spreadsheet run what follows them. */
const FORMULA = /^[=+\-@\t\r]/;
/** A number is safe whatever its sign, and must stay one. */
const NUMBER = /^[-+]?\d+(\.\d+)?%?$/;

/**
 * Rows as a CSV file: RFC 4180 with LF, quotes where needed, and cells that a spreadsheet would run as a formula made harmless.
 *
 * @param rows texts as they are to be read
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\n`).join('');

function cellOf(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
