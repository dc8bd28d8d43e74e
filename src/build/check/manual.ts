import GithubSlugger from 'github-slugger';

import type { Table } from '#lib/csv/read-table.ts';
import { factsIn } from '#lib/fact/fill.ts';
import { tablesOf } from '#lib/fact/source.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { withoutNumber } from '#lib/text/slug.ts';
import { TONES } from '#schemas/booklet-components.ts';
import { MANUAL_DRAWINGS } from '#schemas/manual-components.ts';
import { MANUAL_FORMS, MANUAL_SLUGS } from '#schemas/manual.ts';
import { CHARTS } from '#schemas/results-components.ts';
import { MODULE_IDS } from '#schemas/training-module.ts';
import { baseName } from './content.ts';
import type { Content } from './content.ts';
import { checkForms } from './forms.ts';
import { leadsSomewhere } from './leads-somewhere.ts';
import type { SourceFile } from './source-file.ts';
import { stringsIn } from './strings-in.ts';
import { checkComponents, checkFactForms, checkLinks, checkList, factsOnPage, finding } from './uses.ts';
import type { AllowedComponents, FactUse } from './uses.ts';

type Chapter = Content['manual'][number];

const FEWEST_PHRASES = 3;

/** What in the manual and its forms is missing, leads nowhere, or stands twice. */
export function checkManual(tables: readonly Table[], content: Content): Finding[] {
  return [
    ...checkChapters(content),
    ...checkHeadings(content),
    ...checkFactForms([...factsOfManual(content), ...content.manual.flatMap(({ file }) => factsOnPage(file))], content, tables),
    ...content.manual.flatMap((chapter) => checkChapter(chapter, content)),
    ...checkForms(content),
  ];
}

/** The facts that stand as `{fact-id}` in the front of the chapters. */
export const factsOfManual = ({ manual }: Pick<Content, 'manual'>): FactUse[] =>
  manual.flatMap(({ file }) =>
    stringsIn(file.data).flatMap(({ text, path }) =>
      factsIn(text).map(({ id, form }) => ({ file, line: file.lineOf(path), id, form })),
    ),
  );

/** The address of a chapter's file: "first-meetings". */
const slugOf = (file: SourceFile): string => withoutNumber(baseName(file.path));

/** Every chapter is there once, in its place. */
function checkChapters({ manual }: Content): Finding[] {
  const slugs = manual.map(({ file }) => slugOf(file));
  const missing = MANUAL_SLUGS.filter((slug) => !slugs.includes(slug)).map((slug) => ({
    ...{ file: 'content/manual/', line: 0, found: `no chapter "${slug}"` },
    expected: 'every chapter that src/schemas/manual.ts names',
    next: `Add NN-${slug}.mdx: addresses rely on it.`,
  }));
  const misplaced = manual
    .filter(({ data, file }) => MANUAL_SLUGS[data.order - 1] !== slugOf(file))
    .map(({ data, file }) =>
      finding(
        { file, line: file.lineOf(['order']) },
        `order ${data.order}`,
        'the place of the chapter in MANUAL_SLUGS of src/schemas/manual.ts',
        'Correct the order, the name of the file, or the list.',
      ),
    );
  return [...missing, ...misplaced];
}

/** The slugs of a chapter's headings, with their lines: those that `<See to="#…" />` names. */
function headingsOf(file: SourceFile): { slug: string; line: number }[] {
  const slugger = new GithubSlugger();
  return (file.outline?.blocks ?? [])
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, line }) => ({ slug: slugger.slug(text), line }));
}

/** References name a section by its heading alone, and the whole manual stands on one page for print. */
function checkHeadings({ manual }: Content): Finding[] {
  const first = new Map<string, string>();
  return manual.flatMap(({ file }) =>
    headingsOf(file).flatMap(({ slug, line }) => {
      const other = first.get(slug);
      if (other === undefined) first.set(slug, file.path);
      return other === undefined
        ? []
        : [
            finding(
              { file, line },
              `the heading "${slug}" a second time`,
              `one of its own (the first stands in ${other})`,
              'Make it say more exactly what it is about.',
            ),
          ];
    }),
  );
}

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
    ...checkPhrases(file),
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

/** A chapter says what to say, and does not only tell what to do. */
function checkPhrases(file: SourceFile): Finding[] {
  const count = (file.outline?.components ?? []).filter(({ name }) => name === 'Phrase').length;
  return count >= FEWEST_PHRASES
    ? []
    : [finding({ file, line: 1 }, `${count} <Phrase>`, `${FEWEST_PHRASES} or more`, 'Say what to say, and what to leave.')];
}
