import { escapeFormula } from './formula.ts';

/**
 * Rows as a CSV file: RFC 4180 with LF, quotes where needed, and cells that a spreadsheet would run as a formula made harmless.
 *
 * @param rows texts as they are to be read
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\n`).join('');

/** Excel takes a CSV without it for the letters of its own country. Other programs may show it as a sign of its own. */
export const BYTE_ORDER_MARK = '\uFEFF';

function cellOf(text: string): string {
  const safe = escapeFormula(text);
  // Spaces at the ends are kept by quotes in programs that would drop them.
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
