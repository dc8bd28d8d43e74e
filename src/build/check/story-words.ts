import type { Table } from '#lib/csv/read-table.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { Content } from './content.ts';
import { checkNumbers, passagesOf } from './numbers.ts';
import type { Passage } from './numbers.ts';
import { blocksWithFacts, sayFacts } from './said-facts.ts';
import type { Say } from './said-facts.ts';
import type { SourceFile } from './source-file.ts';
import { checkGrade, checkSentences } from './words.ts';

const HIGHEST_GRADE = 8;
const HIGHEST_LEAD_GRADE = 6;
/** NIHR Journals Library: a plain language summary has no more than 300 words. */
const LONGEST_SUMMARY = 300;

/** What makes a story hard to read, and numbers in it that do not come from the data. Call it once every fact can be said. */
export function checkStoryWords(tables: readonly Table[], { stories, summary, facts }: Content): Finding[] {
  const say = sayFacts(tables, { facts });
  return [
    ...stories.flatMap(({ data, file }) => checkText(file, [...data.lead, ...data.inShort], say)),
    ...summary.flatMap(({ data, file }) => [
      ...checkText(file, [...data.lead, ...data.ways.map(({ text }) => text)], say),
      ...checkLength(file, data.lead, say),
    ]),
    ...[...stories, ...summary].flatMap(({ data, file }) =>
      checkGrade(
        file,
        data.lead.map((text) => ({ text: fillFacts(text, say) })),
        HIGHEST_LEAD_GRADE,
        'its three first sentences',
      ),
    ),
  ];
}

function checkText(file: SourceFile, front: readonly string[], say: Say): Finding[] {
  const placed = front.map((text) => ({ text, line: file.lineOf(['lead']) }));
  const plain = [...placed.map(({ text, line }) => ({ text: fillFacts(text, say), line })), ...plainPassages(file, say)];
  const bare = placed.map(({ text, line }) => ({ text: fillFacts(text, () => ''), line }));
  return [
    ...checkNumbers([...bare, ...passagesOf(file.outline ?? { blocks: [] })], file.path),
    ...checkSentences(plain, file.path),
    ...checkGrade(file, plain, HIGHEST_GRADE, 'outside <Statistics>'),
  ];
}

/** What a reader meets who opens no statistics: paragraphs and list items, with the numbers in them. */
const plainPassages = (file: SourceFile, say: Say): Passage[] =>
  blocksWithFacts(file, say).filter(({ kind, within }) => kind === 'paragraph' && !within?.includes('Statistics'));

/** Counts as a reader would: a number is a word. */
function checkLength(file: SourceFile, lead: readonly string[], say: Say): Finding[] {
  const texts = [...lead.map((text) => fillFacts(text, say)), ...blocksWithFacts(file, say).map(({ text }) => text)];
  const count = texts.flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))).length;
  if (count <= LONGEST_SUMMARY) return [];
  return [{ file: file.path, line: 1, found: `${count} words`, expected: `${LONGEST_SUMMARY} or fewer`, next: 'Cut.' }];
}
