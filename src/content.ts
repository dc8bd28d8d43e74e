import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import { countNumbers } from '#lib/discrepancy/count.ts';
import { presentDiscrepancy } from '#lib/discrepancy/present.ts';
import type { ShownDiscrepancy } from '#lib/discrepancy/present.ts';
import type { Chart } from '#lib/chart/chart.ts';
import { CHART_IDS, chartOf } from '#lib/chart/charts.ts';
import { chaptersOf } from '#lib/edition/chapters.ts';
import type { EditionChapter } from '#lib/edition/chapters.ts';
import { differenceOf } from '#lib/edition/difference.ts';
import { isCells, isRecords } from '#lib/csv/read-table.ts';
import { gate, publishable } from '#lib/disclosure/gate.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import { formatFact } from '#lib/fact/format.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import { factHref } from '#lib/fact/source.ts';
import { formatReference } from '#lib/reference/format.ts';
import { featuredServices, servicesOf } from '#lib/service/order.ts';
import { plainWords } from '#lib/table/plain-words.ts';
import type { Edition, Feature } from '#schemas/edition.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { Form } from '#schemas/form.ts';
import type { Reference } from '#schemas/reference.ts';
import type { Service } from '#schemas/service.ts';
import type { TableTopic } from '#schemas/table-page.ts';
import type { StoryData } from '#schemas/story.ts';
import type { CellsTable, RecordsTable } from '#schemas/table.ts';

export type Chapter = EditionChapter<CollectionEntry<'chapters'>>;

/** The day the site is built, YYYY-MM-DD. Set SITE_DATE to build the site as of another day. */
export const today: string = process.env.SITE_DATE ?? new Date().toISOString().slice(0, 10);

const baseFeatured = (await required('featured', 'base')).data;
const chapterEntries = await getCollection('chapters');
const tablePages = (await getCollection('tablePages')).map(({ data }) => data);
const allTables = (await getCollection('tables')).map(({ data }) => data as CellsTable | RecordsTable);
const facts = (await getCollection('facts')).map(({ data }) => data);
const results = await getCollection('results');

export const editions: readonly Edition[] = (await getCollection('editions'))
  .map(({ id, data }) => ({ id, ...data }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
export const glossary = (await getCollection('glossary')).map(({ data }) => data);
export const forms = (await getCollection('forms')).map(({ data }) => data).toSorted((a, b) => a.order - b.order);
export const references = (await getCollection('references')).map(({ data }) => data);
const pages = await getCollection('pages');
export const home = (await required('home', 'home')).data;
/** Every table of numbers, as it may be published: nothing else on a page or in a download may come from data/. */
export const tables: readonly CellsTable[] = allTables.filter(isCells).map(published);
/** Every table of records that may be published. */
export const recordTables: readonly RecordsTable[] = allTables.filter(isRecords).map(published);
/** Tables of numbers made of records, small numbers hidden. */
export const derivedTables: readonly CellsTable[] = summariesOf(allTables.filter(isRecords)).map(published);
/** The made-up records as a trial would publish them. */
export const exampleSummary: CellsTable = named('data/', 'example-summary', derivedTables);
/** The report's known inconsistencies in the order of their file, numbers put in. */
export const discrepancies: readonly ShownDiscrepancy[] = (await getCollection('discrepancies'))
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(({ data }) => presentDiscrepancy(data, tables));
export const walkThrough = (await required('walkThrough', 'walk-through')).data;

const allServices: readonly Service[] = (await getCollection('services')).map(({ data: { from, ...service } }) => ({
  ...service,
  area: from,
}));

/** The chapters of an edition in reading order, its own text where it has one. */
export const chapters = (edition: Edition): Chapter[] => chaptersOf(edition.id, chapterEntries);

/** The chapters of an edition as links: address, title, short name, one sentence. */
export const chapterLinks = (edition: Edition) =>
  chapters(edition).map(({ slug, data: { title, short, lead } }) => ({ slug, title, short, lead }));

/** Every service of an edition, its own areas first, then the whole country's. */
export const services = (edition: Edition): Service[] => servicesOf(edition, allServices);

/** The services a chapter shows at one place. */
export const featured = (feature: Feature, edition: Edition): Service[] =>
  featuredServices(feature, edition, baseFeatured, services(edition));

/** Route parameters of every page an edition has once. A new list a call: Astro notes each route's paths on it. */
export const editionPaths = () => editions.map((edition) => ({ params: { city: edition.id }, props: { edition } }));

/** Route parameters of every chapter of every edition. */
export const chapterPaths = () =>
  editions.flatMap((edition) =>
    chapters(edition).map((chapter) => ({ params: { city: edition.id, chapter: chapter.slug }, props: { edition, chapter } })),
  );

/** Route parameters of the page of every table of records, and the source it names. */
export const recordTablePaths = () =>
  recordTables.map((table) => {
    const { report } = table.spec.source;
    return { params: { record: table.id }, props: { table, source: report ? referencesOf([report])[0] : undefined } };
  });

/** What sets each edition apart. */
export const differences = editions.map((edition) => ({ edition, difference: differenceOf(edition, services(edition)) }));

/** A page that stands on its own, by file name. */
export const pageById = (id: string): CollectionEntry<'pages'> => named('content/pages/', id, pages);

/** The "About" pages that are words alone: `about` itself and those below it. */
export const aboutPaths = () =>
  ['about', 'privacy', 'accessibility'].map((id) => ({
    params: { page: id === 'about' ? undefined : id },
    props: { entry: pageById(id), crumbs: id !== 'about' },
  }));

/** Every source a chapter or a story names, by author or title. */
export const citedReferences: Reference[] = referencesOf([
  ...new Set([...chapterEntries, ...results].flatMap(({ data }) => data.sources)),
]).toSorted((a, b) => formatReference(a).localeCompare(formatReference(b), 'en-GB'));

/** What a word of the glossary means. */
export const meaningOf = (id: string): string => named('content/glossary.yaml', id, glossary).meaning;

export const formById = (id: string): Form => named('content/forms/', id, forms);

/** Sources by id, in the order asked for. */
export function referencesOf(ids: readonly string[]): Reference[] {
  return ids.map((id) => named('content/references/', id, references));
}

/** A trial fact in words, from the cells it is bound to: `wanted-part-time` gives "41 of 50", as "percent" 82%. */
export const factById = (id: string, form?: FactForm): string => formatFact(named('content/facts/', id, facts), tables, form);

/** The row of a table's page a fact comes from. */
export const factHrefById = (id: string): string => factHref(named('content/facts/', id, facts));

const withFacts = (texts: readonly string[]): string[] =>
  texts.map((text) => fillFacts(text, (id, form) => factById(id, form as FactForm | undefined)));

/** The stories of the results in their order, facts filled in. */
export const stories = results
  .toSorted((a, b) => a.id.localeCompare(b.id))
  .flatMap((entry) => (entry.data.kind === 'story' ? [storyOf(entry, entry.data)] : []));

export type Story = (typeof stories)[number];

/** The stories as links: address, title, short name, and the sentence that says what each is about. */
export const storyLinks = stories.map(({ slug, data: { title, short, lead } }) => ({
  href: `/results/${slug}/`,
  title,
  short,
  text: lead[0] ?? '',
}));

/** Route parameters of every story. */
export const storyPaths = () => stories.map((story) => ({ params: { story: story.slug }, props: { story } }));

/** The plain summary of the whole study. */
export const resultsSummary = summaryOf(results);

function summaryOf(entries: readonly CollectionEntry<'results'>[]) {
  const entry = named('content/results/', 'summary', entries);
  if (entry.data.kind !== 'results-summary') throw new Error('content/results/summary.mdx: expected kind: results-summary.');
  return { entry, data: { ...entry.data, lead: withFacts(entry.data.lead) } };
}

function storyOf(entry: CollectionEntry<'results'>, data: StoryData) {
  return {
    slug: entry.id.replace(/^\d+-/, ''),
    entry,
    data: { ...data, lead: withFacts(data.lead), inShort: withFacts(data.inShort) },
    tables: tableLinks(data.tables),
    references: referencesOf(data.sources),
  };
}

/** Tables as links, as readers know them: the report's name and what the table is of. */
function tableLinks(ids: readonly string[]) {
  return ids.map((id) => {
    const { spec } = named('data/', id, allTables);
    // What stands in no table of the report has no number to go by.
    return {
      href: `/results/tables/${id}/`,
      name: /^Table/.exec(spec.reportTitle ?? '') ? spec.reportTitle : undefined,
      title: spec.title,
    };
  });
}

/** The report a table is from, or what it was published in. */
export const referenceOf = ({ spec }: CellsTable): Reference => {
  const id = spec.source.report ?? (spec.disclosure.status === 'already_published' ? spec.disclosure.citation : '');
  return named('content/references/', id, references);
};

/** What a table of numbers says before its numbers: where it stands in the index, and its plain words. */
export interface TableWithWords {
  readonly table: CellsTable;
  readonly topic: TableTopic | undefined;
  readonly brief: string;
  readonly plain: readonly string[];
  readonly reference: Reference;
}

/** A table with its plain words; its description where `content/results/tables.yaml` has none. */
export const withPlainWords = (table: CellsTable): TableWithWords => {
  const page = tablePages.find(({ id }) => id === table.id);
  return {
    ...{ table, topic: page?.topic, brief: page?.brief ?? table.spec.description },
    plain: page ? plainWords(page, table) : [table.spec.description],
    reference: referenceOf(table),
  };
};

/** Every table of numbers with its plain words, in the order of the index. */
export const tablesWithWords: readonly TableWithWords[] = [
  ...tablePages.flatMap(({ id }) => tables.find((table) => table.id === id) ?? []),
  ...tables.filter(({ id }) => !tablePages.some((page) => page.id === id)),
].map(withPlainWords);

/** Route parameters of the page of each table of numbers. */
export const tablePaths = () => tablesWithWords.map((entry) => ({ params: { table: entry.table.id }, props: { entry } }));

/** A table of numbers by its id, such as `table-04`. */
export const tableById = (id: string): CellsTable => named('data/', id, [...tables, ...derivedTables]);

/** What of a table may be published. @throws where the gate refuses it, with everything that stands in the way. */
function published<Table extends CellsTable | RecordsTable>(table: Table): Table {
  const passed = publishable(table, allTables);
  if (passed) return passed as Table;
  const { findings } = gate(table, allTables);
  throw new Error(`data/${table.id}.csv must not be published.\n${formatFindings(findings)}`);
}

/** The known inconsistencies that concern a table, for its page: `table-10`. */
export const discrepanciesOf = (table: string): readonly ShownDiscrepancy[] =>
  discrepancies.filter(({ tables: concerned }) => concerned.includes(table));

/** How many numbers the tables hold, and what the arithmetic check found among them. */
export const numbersChecked = countNumbers(tables, discrepancies);

/** What a table is called where it is named in passing, and the page of the report it stands on. */
export const tableNames = tables.map(({ id, spec }) => ({
  id,
  name: spec.reportTitle ?? spec.title,
  page: spec.source.page,
}));
/** A chart by its id, drawn from the tables, such as `who-took-part`. */
export const chartById = (id: string): Chart => chartOf(id, tables);

/** Every chart, in the order of their index. */
export const charts: readonly Chart[] = CHART_IDS.map(chartById);

/** Route parameters of the page of every chart. */
export const chartPaths = () => charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

function named<Item extends { id: string }>(place: string, id: string, items: readonly Item[]): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${place}: no "${id}". Use one of: ${items.map((known) => known.id).join(', ')}.`);
  return item;
}

async function required<Name extends 'home' | 'walkThrough' | 'featured'>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/: no entry "${id}" in the collection "${collection}".`);
  return entry as CollectionEntry<Name>;
}
