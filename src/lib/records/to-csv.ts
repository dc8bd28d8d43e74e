/** What a spreadsheet would run as a formula: a cell that begins so and is no number. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP's page on
 * CSV injection has it; numbers stay as they are, so that "-1.2" can still be counted with.
 *
 * @param rows the header first
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(value: string): string {
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
