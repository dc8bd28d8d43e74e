import type { Table } from '#lib/csv/read-table.ts';
import { factsIn } from '#lib/fact/fill.ts';
import { tablesOf } from '#lib/fact/source.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { withoutNumber } from '#lib/text/slug.ts';
import { TONES } from '#schemas/booklet-components.ts';
import { CHARTS, RESULTS_PAGES } from '#schemas/results-components.ts';
import { baseName } from './content.ts';
import type { Content } from './content.ts';
import type { SourceFile } from './source-file.ts';
import { checkComponents, checkFactForms, checkLinks, checkList, factsOnPage, finding } from './uses.ts';
import type { AllowedComponents, FactUse } from './uses.ts';

/** The address of a story's file: "staying-in-touch". */
const storySlug = (file: SourceFile): string => withoutNumber(baseName(file.path));

/** What a story names and is not there: facts and their forms, tables, charts, sources, links, components. */
export function checkStories(tables: readonly Table[], content: Content): Finding[] {
  return [
    ...content.stories.flatMap(({ data, file }) => [
      ...checkUses(file, content, tables),
      ...checkFactForms(storyFacts(file, [...data.lead, ...data.inShort]), content, tables),
      ...checkList(
        'source',
        data.sources,
        content.references.map(({ item }) => item.id),
        { file, key: 'sources' },
      ),
      ...checkList(
        'table',
        data.tables,
        tables.map(({ id }) => id),
        { file, key: 'tables' },
      ),
      ...checkListed('chart', { must: used(file, ['Chart']) }, data.charts, file),
      ...checkListed('table', tablesOn(file, [...data.lead, ...data.inShort], content), data.tables, file),
    ]),
    ...content.summary.flatMap(({ data, file }) => [
      ...checkUses(file, content, tables),
      ...checkFactForms(storyFacts(file, data.lead), content, tables),
      ...checkList(
        'source',
        data.sources,
        content.references.map(({ item }) => item.id),
        { file, key: 'sources' },
      ),
    ]),
  ];
}

interface OnPage {
  /** Ids that readers must find under the page. */
  readonly must: readonly string[];
  /** Ids that may stand there as well. */
  readonly may?: readonly string[];
}

/** What a page uses must stand in its front matter, so that readers find it under the page; and nothing that has no place on it. */
function checkListed(kind: string, { must, may = [] }: OnPage, listed: readonly string[], file: SourceFile): Finding[] {
  const at = { file, line: file.lineOf([`${kind}s`]) };
  return [
    ...must
      .filter((id) => !listed.includes(id))
      .map((id) =>
        finding(at, `${kind} "${id}" on the page, and not under \`${kind}s\``, 'it in both', `Add it to \`${kind}s\`.`),
      ),
    ...listed
      .filter((id) => ![...must, ...may].includes(id))
      .map((id) =>
        finding(
          at,
          `${kind} "${id}" under \`${kind}s\`, and not on the page`,
          'it in both',
          `Use it, or take it out of \`${kind}s\`.`,
        ),
      ),
  ];
}

const used = (file: SourceFile, names: readonly string[]): string[] => [
  ...new Set(
    (file.outline?.components ?? []).flatMap(({ name, attributes }) => (names.includes(name) ? [attributes.id ?? ''] : [])),
  ),
];

/** Tables its facts come from and those it shows; and, as it may name them too, those it links to. */
function tablesOn(file: SourceFile, front: readonly string[], { facts }: Content): OnPage {
  const ids = new Set([...used(file, ['Fact', 'FactLink']), ...front.flatMap(factsIn).map(({ id }) => id)]);
  const told = facts.filter(({ item }) => ids.has(item.id)).flatMap(({ item }) => tablesOf(item));
  return {
    must: [...new Set([...told, ...used(file, ['DataTable'])])],
    may: (file.outline?.links ?? []).flatMap(({ url }) => /^\/results\/tables\/([^/]+)\//.exec(url)?.[1] ?? []),
  };
}

/** Components a story may use, and what their one naming attribute may hold; none where any text will do. */
const componentsOf = (content: Content, tables: readonly Table[]): AllowedComponents => ({
  Chart: { attribute: 'id', known: CHARTS },
  DataTable: { attribute: 'id', known: tables.map(({ id }) => id) },
  Fact: { attribute: 'id' },
  FactLink: { attribute: 'id' },
  Note: { attribute: 'tone', known: TONES },
  Statistics: { attribute: 'title' },
  Word: { attribute: 'id', known: content.glossary.map(({ item }) => item.id) },
});

function checkUses(file: SourceFile, content: Content, tables: readonly Table[]): Finding[] {
  const pages = new Set<string>([...RESULTS_PAGES, ...content.stories.map((story) => storySlug(story.file))]);
  return [
    ...checkComponents(file, componentsOf(content, tables)),
    ...checkLinks(file, (url) => leadsSomewhere(url, pages), 'a page of the results, of the booklet or of this site, from /'),
  ];
}

/** Every fact a story tells, in its front matter and its text. */
const storyFacts = (file: SourceFile, front: readonly string[]): FactUse[] => [
  ...front.flatMap(factsIn).map(({ id, form }) => ({ file, line: file.lineOf(['lead']), id, form })),
  ...factsOnPage(file),
];

/** Whether a link leads to a page that is there. The built site's own test has the last word. */
const leadsSomewhere = (url: string, pages: ReadonlySet<string>): boolean =>
  /^\/(?:#help-now|booklet\/|about\/(?:[a-z]+\/)?|data\/[a-z0-9.-]+)?$/.test(url) ||
  url.startsWith('https://doi.org/') ||
  pages.has(/^\/results\/([a-z-]+)\/(?:[a-z0-9-]+\/)?$/.exec(url)?.[1] ?? '');
