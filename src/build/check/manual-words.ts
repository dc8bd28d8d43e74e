import type { Table } from '#lib/csv/read-table.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { wordsOf } from '#lib/readability/measure.ts';
import type { Content } from './content.ts';
import { checkNumbers, unboundDigits } from './numbers.ts';
import type { Passage } from './numbers.ts';
import { blocksWithFacts, sayFacts } from './said-facts.ts';
import type { Say } from './said-facts.ts';
import type { SourceFile } from './source-file.ts';
import { stringsIn } from './strings-in.ts';
import { finding } from './uses.ts';
import { checkGrade, checkSentences } from './words.ts';

const HIGHEST_GRADE = 9;
const SHORTEST_CHAPTER = 600;
const LONGEST_CHAPTER = 1600;
/** Keys whose texts are no sentences for readers. */
const NAMES: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'of', 'at', 'from', 'chapter', 'unit', 'ladder', 'title', 'short'],
  ...['section', 'name', 'ukName', 'source'],
]);
/** Keys of lists of ids. */
const LISTS: ReadonlySet<string> = new Set(['who', 'forms', 'training', 'tables', 'sources']);

/** What makes the manual, its forms and its review hard to read, and chapters too short or too long. Call it once every fact can be said. */
export function checkManualWords(tables: readonly Table[], { manual, forms, fidelity, facts }: Content): Finding[] {
  const say = sayFacts(tables, { facts });
  const ofManual = forms.filter(({ data }) => data.of === 'manual').map(({ file }) => file);
  const lists = new Set([...ofManual, ...fidelity.map(({ file }) => file)]);
  return [
    ...manual.flatMap(({ file }) => checkChapter(file, say)),
    ...[...lists].flatMap((file) => checkPassages(file, yamlPassages(file, say))),
  ];
}

function checkChapter(file: SourceFile, say: Say): Finding[] {
  const blocks = blocksWithFacts(file, say);
  const phrases = (file.outline?.components ?? []).flatMap(({ attributes, line }) =>
    [attributes.say, attributes.avoid, attributes.why].flatMap((text) => (text ? [{ text, line }] : [])),
  );
  const front = yamlPassages(file, say);
  const all = [...front, ...phrases, ...blocks];
  const count = all.flatMap(({ text }) => wordsOf(text)).length;
  return [
    ...checkPassages(file, [...front, ...phrases, ...blocks.filter(({ kind }) => kind === 'paragraph')]),
    ...checkNumbers(lessonsUnsaid(file), file.path, unboundDigits),
    ...(count < SHORTEST_CHAPTER || count > LONGEST_CHAPTER
      ? [finding({ file, line: 1 }, `${count} words`, `${SHORTEST_CHAPTER} to ${LONGEST_CHAPTER}`, 'Cut, or say more.')]
      : []),
  ];
}

/** The words of YAML that readers meet, facts said. */
const yamlPassages = (file: SourceFile, say: Say): Passage[] =>
  stringsIn(file.data)
    .filter(({ path }) => !NAMES.has(String(path.at(-1))) && !LISTS.has(String(path.at(-2))))
    .map(({ text, path }) => ({ text: fillFacts(text, say), line: file.lineOf(path) }));

/** What the pilot taught, without its facts: what numbers are left in it come from nowhere. */
const lessonsUnsaid = (file: SourceFile): Passage[] =>
  stringsIn(file.data)
    .filter(({ path }) => path[0] === 'lessons' && path.at(-1) === 'text')
    .map(({ text, path }) => ({ text: fillFacts(text, () => ''), line: file.lineOf(path) }));

const checkPassages = (file: SourceFile, passages: readonly Passage[]): Finding[] => [
  ...checkSentences(passages, file.path),
  ...checkGrade(file, passages, HIGHEST_GRADE),
];
