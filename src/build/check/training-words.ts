import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import { formatFact } from '#lib/fact/format.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { outlineMdx } from '#lib/mdx/prose.ts';
import { fleschKincaidGrade, wordsOf } from '#lib/readability/measure.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { Content, OfModule } from './content.ts';
import type { Passage } from './numbers.ts';
import type { SourceFile } from './source-file.ts';
import { stringsIn } from './strings-in.ts';
import { finding } from './uses.ts';
import { checkSentences } from './words.ts';

const HIGHEST_GRADE = 8;
const SHORTEST_LESSON = 900;
const LONGEST_LESSON = 1600;
/** Keys of the YAML files whose texts are no words for readers. */
const NAMES: ReadonlySet<string> = new Set(['id', 'kind', 'to', 'start', 'merit', 'outcome', 'reread', 'answer']);

type Say = (id: string, form: string | undefined) => string;

/** What makes the training hard to read, and lessons too short or too long. Call it once every fact can be said. */
export function checkTrainingWords(tables: readonly Table[], { training, facts }: Content): Finding[] {
  const say: Say = (id, form) => {
    const fact = facts.find(({ item }) => item.id === id)?.item;
    return fact ? formatFact(fact, tables.filter(isCells), form as FactForm | undefined) : '';
  };
  const { modules, lessons, cases, quizzes } = training;
  return [
    ...lessons.flatMap(({ file }) => checkLesson(file, say)),
    ...[...modules, ...cases, ...quizzes].flatMap(({ file }: OfModule<unknown>) => checkPassages(file, yamlPassages(file, say))),
  ];
}

function checkLesson(file: SourceFile, say: Say): Finding[] {
  const { blocks } = outlineMdx(file.text, ({ name, attributes }) =>
    /^Fact(Link)?$/.test(name) ? say(attributes.id ?? '', attributes.as) : '',
  );
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

function checkPassages(file: SourceFile, passages: readonly Passage[]): Finding[] {
  const grade = fleschKincaidGrade(passages.map(({ text }) => text)) ?? 0;
  return [
    ...checkSentences(passages, file.path),
    ...(grade > HIGHEST_GRADE
      ? [
          finding(
            { file, line: 1 },
            `Flesch–Kincaid grade ${grade.toFixed(1)}`,
            `${HIGHEST_GRADE} or lower`,
            'Shorten the longest sentences and words.',
          ),
        ]
      : []),
  ];
}
