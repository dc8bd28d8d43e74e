/** A number, with a sign, commas between thousands, an exponent or a percent sign: safe in a spreadsheet, and to stay a number. */
const NUMBER = /^[-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?%?$/i;
/**
 * What makes a spreadsheet run a cell, ordinary or full-width, also behind spaces, which some programs drop:
 * OWASP, "CSV injection", https://owasp.org/www-community/attacks/CSV_Injection
 */
const RUNS = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** The same behind apostrophes of its own, so that one more can be told from them. */
const RUNS_BEHIND_APOSTROPHES = /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const ESCAPED = /^'+(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe is put before one that would be. Numbers stay as they are:
 * "-1.2" and "+3e5" can still be counted with.
 */
export const escapeFormula = (text: string): string =>
  RUNS_BEHIND_APOSTROPHES.test(text) && !(RUNS.test(text) && NUMBER.test(text.trim())) ? `'${text}` : text;

/** The text as it was before escapeFormula. */
export const unescapeFormula = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text);
