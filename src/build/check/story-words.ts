import type { Table } from '#lib/csv/read-table.ts';
import { isCells } from '#lib/csv/read-table.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import { formatFact } from '#lib/fact/format.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { outlineMdx } from '#lib/mdx/prose.ts';
import { fleschKincaidGrade } from '#lib/readability/measure.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { Content } from './content.ts';
import { checkNumbers, passagesOf } from './numbers.ts';
import type { Passage } from './numbers.ts';
import type { SourceFile } from './source-file.ts';
import { checkSentences } from './words.ts';

const HIGHEST_GRADE = 8;
const HIGHEST_LEAD_GRADE = 6;
/** NIHR Journals Library: a plain language summary has no more than 300 words. */
const LONGEST_SUMMARY = 300;

type Say = (id: string, form: string | undefined) => string;

/** What makes a story hard to read, and numbers in it that do not come from the data. Call it once every fact can be said. */
export function checkStoryWords(tables: readonly Table[], { stories, summary, facts }: Content): Finding[] {
  const say: Say = (id, form) => {
    const fact = facts.find(({ item }) => item.id === id)?.item;
    return fact ? formatFact(fact, tables.filter(isCells), form as FactForm | undefined) : '';
  };
  return [
    ...stories.flatMap(({ data, file }) => checkText(file, [...data.lead, ...data.inShort], say)),
    ...summary.flatMap(({ data, file }) => [
      ...checkText(file, [...data.lead, ...data.ways.map(({ text }) => text)], say),
      ...checkLength(file, data.lead, say),
    ]),
    ...[...stories, ...summary].flatMap(({ data, file }) =>
      checkGrade(
        file,
        data.lead.map((text) => fillFacts(text, say)),
        'its three first sentences',
        HIGHEST_LEAD_GRADE,
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
    ...checkGrade(
      file,
      plain.map(({ text }) => text),
      'outside <Statistics>',
      HIGHEST_GRADE,
    ),
  ];
}

/** What a reader meets who opens no statistics: paragraphs and list items, with the numbers in them. */
const plainPassages = (file: SourceFile, say: Say): Passage[] =>
  withFacts(file, say).filter(({ kind, within }) => kind === 'paragraph' && !within?.includes('Statistics'));

const withFacts = (file: SourceFile, say: Say): ReturnType<typeof outlineMdx>['blocks'] =>
  outlineMdx(file.text, ({ name, attributes }) => (/^Fact(Link)?$/.test(name) ? say(attributes.id ?? '', attributes.as) : ''))
    .blocks;

function checkGrade(file: SourceFile, texts: readonly string[], what: string, highest: number): Finding[] {
  const grade = fleschKincaidGrade(texts) ?? 0;
  if (grade <= highest) return [];
  const found = `Flesch–Kincaid grade ${grade.toFixed(1)} for ${what}`;
  return [{ file: file.path, line: 1, found, expected: `${highest} or lower`, next: 'Shorten the longest sentences and words.' }];
}

/** Counts as a reader would: a number is a word. */
function checkLength(file: SourceFile, lead: readonly string[], say: Say): Finding[] {
  const texts = [...lead.map((text) => fillFacts(text, say)), ...withFacts(file, say).map(({ text }) => text)];
  const count = texts.flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))).length;
  if (count <= LONGEST_SUMMARY) return [];
  return [{ file: file.path, line: 1, found: `${count} words`, expected: `${LONGEST_SUMMARY} or fewer`, next: 'Cut.' }];
}
