import type { Table } from '#lib/csv/read-table.ts';
import { factsIn } from '#lib/fact/fill.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { TONES } from '#schemas/booklet-components.ts';
import { LESSON_DRAWINGS } from '#schemas/training-components.ts';
import { MODULE_IDS } from '#schemas/training-module.ts';
import { checkCases } from './cases.ts';
import type { Content, Training } from './content.ts';
import { leadsSomewhere } from './leads-somewhere.ts';
import { checkOnce } from './once.ts';
import type { SourceFile } from './source-file.ts';
import { checkComponents, checkEnough, checkFactForms, checkLinks, checkList, factsOnPage, finding, headingsOf } from './uses.ts';
import type { AllowedComponents, FactUse } from './uses.ts';
import { stringsIn } from './strings-in.ts';

/** A lesson shows and says, and does not only tell. */
const FEWEST_PHRASES = 4;
const FEWEST_DRAWINGS = 2;
const FILES = ['module.yaml', 'lesson.mdx', 'case.yaml', 'quiz.yaml'] as const;

/** What in the training is missing, leads nowhere, or stands twice. */
export function checkTraining(tables: readonly Table[], content: Content): Finding[] {
  const { training } = content;
  return [
    ...checkFolders(training),
    ...checkQuestionIds(training),
    ...checkFactForms(
      [...factsOfTraining(training), ...training.lessons.flatMap(({ file }) => factsOnPage(file))],
      content,
      tables,
    ),
    ...training.lessons.flatMap(({ file }) => checkLesson(file, content)),
    ...training.modules.flatMap((module) => checkSources(module, content)),
    ...checkCases(training),
    ...training.quizzes.flatMap((quiz) => checkRereads(quiz, training)),
  ];
}

/** The facts that stand as `{fact-id}` in what is not a lesson's text. */
export const factsOfTraining = ({ modules, cases, quizzes }: Training): FactUse[] =>
  [...modules, ...cases, ...quizzes].flatMap(({ file }) =>
    stringsIn(file.data).flatMap(({ text, path }) =>
      factsIn(text).map(({ id, form }) => ({ file, line: file.lineOf(path), id, form })),
    ),
  );

/** Every module has its folder, in its place, with all its files; and no folder is anything else. */
function checkFolders({ modules, lessons, cases, quizzes }: Training): Finding[] {
  const there = [modules, lessons, cases, quizzes];
  const folders = new Set([...MODULE_IDS, ...there.flatMap((list) => list.map(({ id }) => id))]);
  const missing = [...folders].flatMap((id) =>
    FILES.filter((_name, index) => !there[index]?.some((item) => item.id === id)).map((name) => ({
      file: `content/training/${id}/`,
      line: 0,
      found: `no ${name}`,
      expected: FILES.join(', '),
      next: 'Add it, or take the folder away.',
    })),
  );
  const misplaced = modules
    .filter(({ id, data }) => MODULE_IDS[data.order - 1] !== id)
    .map(({ file, data }) =>
      finding(
        { file, line: file.lineOf(['order']) },
        `order ${data.order}`,
        'the place of the folder in MODULE_IDS of src/schemas/training-module.ts',
        'Correct the order, or the list.',
      ),
    );
  return [...missing, ...misplaced];
}

/** Answers are kept under the ids of questions, and the final check mixes modules. */
const checkQuestionIds = ({ quizzes }: Training): Finding[] =>
  checkOnce(
    'question',
    quizzes.flatMap(({ data, file }) =>
      data.questions.map(({ id }, index) => ({ file, line: file.lineOf(['questions', index, 'id']), id })),
    ),
  );

/** Components a lesson may use. */
const componentsOf = ({ glossary }: Content): AllowedComponents => ({
  Drawing: { attribute: 'id', known: LESSON_DRAWINGS },
  Fact: { attribute: 'id' },
  Note: { attribute: 'tone', known: TONES },
  Phrase: { attribute: 'say' },
  Reflect: { attribute: 'id' },
  Word: { attribute: 'id', known: glossary.map(({ item }) => item.id) },
});

function checkLesson(file: SourceFile, content: Content): Finding[] {
  return [
    ...checkComponents(file, componentsOf(content)),
    ...checkLinks(file, leadsSomewhere, 'a page of this site, from /'),
    ...checkEnough(file, 'Phrase', FEWEST_PHRASES),
    ...checkEnough(file, 'Drawing', FEWEST_DRAWINGS),
  ];
}

/** The sources a module lists must be there, and must be those its case and its quiz name. */
function checkSources({ id, data, file }: Training['modules'][number], content: Content): Finding[] {
  const known = content.references.map(({ item }) => item.id);
  const { cases, quizzes } = content.training;
  const named = [...cases, ...quizzes]
    .filter((other) => other.id === id)
    .flatMap(({ file: from }) => stringsIn(from.data).map((string) => ({ ...string, from })))
    .filter(({ path }) => path.at(-2) === 'sources');
  return [
    ...checkList('source', data.sources, known, { file, key: 'sources' }),
    ...named
      .filter(({ text }) => !data.sources.includes(text))
      .map(({ text, path, from }) =>
        finding(
          { file: from, line: from.lineOf(path) },
          `the source "${text}", which ${file.path} does not list`,
          'a source of the module',
          'Add it to `sources` of module.yaml, or correct the id.',
        ),
      ),
  ];
}

/** What to read again must be a heading of the lesson. */
function checkRereads({ id, data, file }: Training['quizzes'][number], { lessons }: Training): Finding[] {
  const lesson = lessons.find((other) => other.id === id);
  if (!lesson) return [];
  const known = headingsOf(lesson.file).map(({ slug }) => slug);
  return data.questions.flatMap(({ reread }, index) =>
    known.includes(reread)
      ? []
      : [
          finding(
            { file, line: file.lineOf(['questions', index, 'reread']) },
            `reread: ${reread}`,
            `a heading of lesson.mdx: ${known.join(', ')}`,
            'Correct it.',
          ),
        ],
  );
}
