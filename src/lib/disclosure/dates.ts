const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1[89]|20)\d{2}`;
const MONTH = '(?:0?[1-9]|1[0-2])';
const MONTH_2 = '(?:0[1-9]|1[0-2])';
const DAY_2 = String.raw`(?:0[1-9]|[12]\d|3[01])`;

/** Anywhere in a text: the year has four digits. Days before months, as here, and months before days, as in the United States. */
const INSIDE = new RegExp(
  String.raw`(?<!\d)(?:` +
    [
      `${YEAR}([-/.])${MONTH}\\1${DAY}`,
      `${YEAR}-W[0-5]\\d`,
      `${DAY}([-/.])${MONTH}\\2${YEAR}`,
      `${MONTH}([-/.])${DAY}\\3${YEAR}`,
      `${DAY}[ -](?:of )?(?:${MONTHS})[ ,-]{1,2}${YEAR}`,
      `(?:${MONTHS})[ -]${DAY},? ${YEAR}`,
    ].join('|') +
    String.raw`)(?!\d)`,
  'i',
);
/** Only as the whole value: in a text, "3/6/12" is three visits, and eight digits may be anything. */
const ALONE = new RegExp(
  `^(?:${[
    `(?:${DAY}([-/])${MONTH}\\1|${MONTH}([-/])${DAY}\\2)\\d{2}`,
    `${DAY}[ -](?:${MONTHS})[ -]'?\\d{2}`,
    `${YEAR}${MONTH_2}${DAY_2}(?:T?\\d{4,6}Z?)?`,
  ].join('|')})$`,
  'i',
);
/** What counts as a date only in a column that says so: days since 1900 as a spreadsheet keeps them, and DDMMYYYY. */
const IN_A_DATE_COLUMN = new RegExp(String.raw`^(?:[1-6]\d{4}(?:\.\d+)?|${DAY_2}${MONTH_2}${YEAR}|${DAY_2}${MONTH_2}\d{2})$`);

/**
 * The first date in a text that names a day or a week; a month or a year alone is none.
 *
 * @param inDateColumn whether the column's name speaks of dates, so that bare digits may be one
 */
export function findDate(text: string, inDateColumn = false): string | undefined {
  return INSIDE.exec(text)?.[0] ?? ALONE.exec(text.trim())?.[0] ?? (inDateColumn ? IN_A_DATE_COLUMN.exec(text)?.[0] : undefined);
}
