import type { Table } from '#lib/csv/read-table.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { wordsOf } from '#lib/readability/measure.ts';
import type { Content, OfModule } from './content.ts';
import type { Passage } from './numbers.ts';
import { blocksWithFacts, sayFacts } from './said-facts.ts';
import type { Say } from './said-facts.ts';
import type { SourceFile } from './source-file.ts';
import { stringsIn } from './strings-in.ts';
import { finding } from './uses.ts';
import { checkGrade, checkSentences } from './words.ts';

const HIGHEST_GRADE = 8;
const SHORTEST_LESSON = 900;
const LONGEST_LESSON = 1600;
/** Keys of the YAML files whose texts are no words for readers. */
const NAMES: ReadonlySet<string> = new Set(['id', 'kind', 'to', 'start', 'merit', 'outcome', 'reread', 'answer']);

/** What makes the training hard to read, and lessons too short or too long. Call it once every fact can be said. */
export function checkTrainingWords(tables: readonly Table[], { training, facts }: Content): Finding[] {
  const say = sayFacts(tables, { facts });
  const { modules, lessons, cases, quizzes } = training;
  return [
    ...lessons.flatMap(({ file }) => checkLesson(file, say)),
    ...[...modules, ...cases, ...quizzes].flatMap(({ file }: OfModule<unknown>) => checkPassages(file, yamlPassages(file, say))),
  ];
}

function checkLesson(file: SourceFile, say: Say): Finding[] {
  const blocks = blocksWithFacts(file, say);
  const phrases = (file.outline?.components ?? []).flatMap(({ attributes, line }) =>
    [attributes.say, attributes.avoid, attributes.why, attributes.ask].flatMap((text) => (text ? [{ text, line }] : [])),
  );
  const count = [...blocks, ...phrases].flatMap(({ text }) => wordsOf(text)).length;
  return [
    ...checkPassages(file, [...blocks.filter(({ kind }) => kind !== 'heading'), ...phrases]),
    ...(count < SHORTEST_LESSON || count > LONGEST_LESSON
      ? [finding({ file, line: 1 }, `${count} words`, `${SHORTEST_LESSON} to ${LONGEST_LESSON}`, 'Cut, or say more.')]
      : []),
  ];
}

/** The words of a YAML file that readers meet. */
const yamlPassages = (file: SourceFile, say: Say): Passage[] =>
  stringsIn(file.data)
    .filter(({ path }) => !NAMES.has(String(path.at(-1))) && path.at(-2) !== 'sources')
    .map(({ text, path }) => ({ text: fillFacts(text, say), line: file.lineOf(path) }));

const checkPassages = (file: SourceFile, passages: readonly Passage[]): Finding[] => [
  ...checkSentences(passages, file.path),
  ...checkGrade(file, passages, HIGHEST_GRADE),
];
