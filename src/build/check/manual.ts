import type { Table } from '#lib/csv/read-table.ts';
import { factsIn } from '#lib/fact/fill.ts';
import { tablesOf } from '#lib/fact/source.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { TONES } from '#schemas/booklet-components.ts';
import { MANUAL_DRAWINGS } from '#schemas/manual-components.ts';
import { MANUAL_FORMS, MANUAL_SLUGS } from '#schemas/manual.ts';
import { CHARTS } from '#schemas/results-components.ts';
import { MODULE_IDS } from '#schemas/training-module.ts';
import { checkChapterList } from './chapter-list.ts';
import type { Content } from './content.ts';
import { checkFidelity } from './fidelity.ts';
import { checkForms } from './forms.ts';
import { leadsSomewhere } from './leads-somewhere.ts';
import { checkOnce } from './once.ts';
import { stringsIn } from './strings-in.ts';
import { checkComponents, checkEnough, checkFactForms, checkLinks, checkList, factsOnPage, finding, headingsOf } from './uses.ts';
import type { AllowedComponents, FactUse } from './uses.ts';

type Chapter = Content['manual'][number];

/** A chapter says what to say, and does not only tell what to do. */
const FEWEST_PHRASES = 3;
const CHAPTERS = {
  slugs: MANUAL_SLUGS,
  list: 'MANUAL_SLUGS of src/schemas/manual.ts',
  folder: 'content/manual/',
  relies: 'addresses',
};

/** What in the manual and its forms is missing, leads nowhere, or stands twice. */
export function checkManual(tables: readonly Table[], content: Content): Finding[] {
  return [
    ...checkChapterList(content.manual, CHAPTERS),
    ...checkHeadings(content),
    ...checkFactForms([...factsOfManual(content), ...content.manual.flatMap(({ file }) => factsOnPage(file))], content, tables),
    ...content.manual.flatMap((chapter) => checkChapter(chapter, content)),
    ...checkForms(content),
    ...checkFidelity(content),
  ];
}

/** The facts that stand as `{fact-id}` in the front of the chapters. */
export const factsOfManual = ({ manual }: Pick<Content, 'manual'>): FactUse[] =>
  manual.flatMap(({ file }) =>
    stringsIn(file.data).flatMap(({ text, path }) =>
      factsIn(text).map(({ id, form }) => ({ file, line: file.lineOf(path), id, form })),
    ),
  );

/** References name a section by its heading alone, and the whole manual stands on one page for print. */
const checkHeadings = ({ manual }: Content): Finding[] =>
  checkOnce(
    'heading',
    manual.flatMap(({ file }) => headingsOf(file).map(({ slug, line }) => ({ file, line, id: slug }))),
  );

/** Everything `<See to="…" />` may name. */
const targetsOf = ({ manual, tablePages }: Content): string[] => [
  ...MANUAL_SLUGS,
  ...manual.flatMap(({ file }) => headingsOf(file).map(({ slug }) => `#${slug}`)),
  ...MANUAL_FORMS.map((id) => `form/${id}`),
  ...MODULE_IDS.map((id) => `module/${id}`),
  ...tablePages.map(({ item }) => `table/${item.id}`),
  ...CHARTS.map((id) => `chart/${id}`),
  'fidelity',
];

/** Components a chapter may use, and what their one naming attribute may hold. */
const componentsOf = (data: Chapter['data'], content: Content): AllowedComponents => ({
  Chart: { attribute: 'id', known: CHARTS },
  Cite: { attribute: 'id', known: data.sources },
  Drawing: { attribute: 'id', known: MANUAL_DRAWINGS },
  Fact: { attribute: 'id' },
  FactLink: { attribute: 'id' },
  Note: { attribute: 'tone', known: TONES },
  Phrase: { attribute: 'say' },
  See: { attribute: 'to', known: targetsOf(content) },
  Word: { attribute: 'id', known: content.glossary.map(({ item }) => item.id) },
});

function checkChapter({ data, file }: Chapter, content: Content): Finding[] {
  const known = content.references.map(({ item }) => item.id);
  return [
    ...checkComponents(file, componentsOf(data, content)),
    ...checkLinks(file, leadsSomewhere, 'a page of this site, from /'),
    ...checkList('source', data.sources, known, { file, key: 'sources' }),
    ...checkTables({ data, file }, content),
    ...checkEnough(file, 'Phrase', FEWEST_PHRASES),
  ];
}

/** The tables its facts come from, which readers find at the end of the chapter. */
function checkTables({ data, file }: Chapter, { facts }: Content): Finding[] {
  const ids = new Set([...factsOnPage(file), ...factsOfManual({ manual: [{ data, file }] })].map(({ id }) => id));
  const behind = new Set(facts.filter(({ item }) => ids.has(item.id)).flatMap(({ item }) => tablesOf(item)));
  return [...behind]
    .filter((id) => !data.tables.includes(id))
    .map((id) =>
      finding({ file, line: file.lineOf(['tables']) }, `facts from ${id}`, 'their table under `tables`', 'Add it there.'),
    );
}
