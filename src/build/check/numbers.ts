import type { Finding } from '#lib/finding/finding.ts';
import type { MdxOutline } from '#lib/mdx/prose.ts';

/** A run of words, and where it stands. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Numbers that may stand in a story as they are, because they name something or describe the design. */
const ALLOWED: readonly RegExp[] = [
  // A year; a questionnaire's time; a table, chapter or figure of the report.
  /\b20\d\d\b/g,
  /\b(?:3|6|12)(?:, (?:3|6|12))*(?: and (?:3|6|12))?[ -]months?\b/g,
  /\b(?:Tables?|Chapters?|Figure|Box) \d+(?:(?:, \d+)* and \d+)?\b/g,
  // Names of questionnaires, and the ends of their scales.
  /\bEQ-5D(?:-5L)?\b|\bPHQ-9\b/g,
  /\b(?:from |between )?(?:0 to (?:10|27|30|42|100)|1 to 5|14 to 70)\b/g,
  // Words of statistics, and levels that statisticians agree on.
  /\bmiddle half\b|\bratio above one\b|\b95%|\b0\.05\b|\b1 in 20\b/gi,
  // A short week, as the questionnaire has it; the time the report names for a call in a bigger trial.
  /\bfewer than 16 hours\b|\baround 9 months\b/g,
  // The design: two groups in two cities, and three questionnaires after the first.
  /\b(?:two|both) (?:groups|cities)\b|\b(?:all )?three (?:later )?questionnaires\b/gi,
];

const ONES = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const REST =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|thirds?|quarters?|twice|double';
const PEOPLE =
  'person|people|participant|client|patient|man|woman|worker|employer|firm|practice|in (?:two|three|four|five|ten|\\d+)';
const NUMBER = new RegExp(`[£$]?\\d[\\d.,]*%?|\\b(?:${ONES}|${REST})\\b|\\b(?:one|a single) (?:${PEOPLE})\\b`, 'gi');

/** Every number of a text that is not bound to the data, facts being left out of it. */
export function unboundNumbers(text: string): string[] {
  const rest = ALLOWED.reduce((left, pattern) => left.replaceAll(pattern, ' '), text);
  return [...rest.matchAll(NUMBER)].map(([number]) => number.replace(/[.,]+$/, ''));
}

/** The same in digits alone: for accounts of what people said, where "one employer" counts nobody. */
export const unboundDigits = (text: string): string[] => unboundNumbers(text).filter((number) => /\d/.test(number));

/** Numbers of a story that do not come from the data: changing a CSV would leave them wrong. */
export const checkNumbers = (passages: readonly Passage[], file: string, numbersOf = unboundNumbers): Finding[] =>
  passages.flatMap(({ text, line }) =>
    numbersOf(text).map((number) => ({
      file,
      line,
      found: `the number "${number}" in "${text.slice(0, 90)}"`,
      expected: 'a number that comes from the data',
      next: 'Write <Fact id="…" /> ({…} in front matter), or, if it counts nothing, allow it in src/build/check/numbers.ts.',
    })),
  );

/** The words of an outline, headings and cells included. */
export const passagesOf = ({ blocks }: Pick<MdxOutline, 'blocks'>): Passage[] => blocks.map(({ text, line }) => ({ text, line }));
