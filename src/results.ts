import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import { chapterSources, manualSources, named, references, referencesOf, today, trainingSources } from '#content.ts';
import type { Chart } from '#lib/chart/chart.ts';
import { CHART_IDS, chartOf } from '#lib/chart/charts.ts';
import { partOf } from '#lib/chart/part-of.ts';
import { publicationItem, reportItem } from '#lib/citation/csl.ts';
import { dataVersion } from '#lib/citation/data-version.ts';
import { formatBibtex, formatRis } from '#lib/citation/format.ts';
import { isCells, isRecords } from '#lib/csv/read-table.ts';
import { countNumbers } from '#lib/discrepancy/count.ts';
import { presentDiscrepancy } from '#lib/discrepancy/present.ts';
import type { ShownDiscrepancy } from '#lib/discrepancy/present.ts';
import { gate, publishable } from '#lib/disclosure/gate.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import { tellPath } from '#lib/disclosure/tell-path.ts';
import type { PathWords } from '#lib/disclosure/tell-path.ts';
import { fillFacts } from '#lib/fact/fill.ts';
import { formatFact } from '#lib/fact/format.ts';
import { factHref } from '#lib/fact/source.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { formatReference } from '#lib/reference/format.ts';
import { plainWords } from '#lib/table/plain-words.ts';
import { tableHref } from '#lib/table/row-id.ts';
import { mapStrings } from '#lib/text/map-strings.ts';
import { withoutNumber } from '#lib/text/slug.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { Reference } from '#schemas/reference.ts';
import type { StoryData } from '#schemas/story.ts';
import type { TableTopic } from '#schemas/table-page.ts';
import type { CellsTable, RecordsTable } from '#schemas/table.ts';

const tablePages = (await getCollection('tablePages')).map(({ data }) => data);
const allTables = (await getCollection('tables')).map(({ data }) => data as CellsTable | RecordsTable);
const facts = (await getCollection('facts')).map(({ data }) => data);
const results = await getCollection('results');

/** Every table of numbers, as it may be published: nothing else on a page or in a download may come from data/. */
export const tables: readonly CellsTable[] = allTables.filter(isCells).map(published);
/** Every table of records that may be published. */
export const recordTables: readonly RecordsTable[] = allTables.filter(isRecords).map(published);
/** Tables of numbers made of records, small numbers hidden. */
export const derivedTables: readonly CellsTable[] = summariesOf(allTables.filter(isRecords)).map(published);
/** How the made-up records became a published table, step by step. */
export const examplePath: PathWords = tellPath(named('data/', 'example-records', allTables.filter(isRecords)), allTables);
/** The report's known inconsistencies in the order of their file, numbers put in. */
export const discrepancies: readonly ShownDiscrepancy[] = (await getCollection('discrepancies'))
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(({ data }) => presentDiscrepancy(data, tables));

/** A trial fact in words, from the cells it is bound to: `wanted-part-time` gives "41 of 50", as "percent" 82%. */
export const factById = (id: string, form?: FactForm): string => formatFact(named('content/facts/', id, facts), tables, form);

/** The row of a table's page a fact comes from. */
export const factHrefById = (id: string): string => factHref(named('content/facts/', id, facts));

/** The same words with the trial's numbers in them. */
export const withFacts = <Value>(value: Value): Value =>
  mapStrings(value, (text) => fillFacts(text, (id, form) => factById(id, form as FactForm | undefined)));

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
    slug: withoutNumber(entry.id),
    entry,
    data: withFacts(data),
    tables: tableLinks(data.tables),
    references: referencesOf(data.sources),
  };
}

/** Tables as links, as readers know them: the report's name and what the table is of. */
export function tableLinks(ids: readonly string[]) {
  return ids.map((id) => {
    const { spec } = named('data/', id, allTables);
    // What stands in no table of the report has no number to go by.
    return {
      href: tableHref(id),
      name: /^Table/.exec(spec.reportTitle ?? '') ? spec.reportTitle : undefined,
      title: spec.title,
    };
  });
}

/** The report a table is from, or what it was published in; nothing where it is made up, or is published here first. */
export const referenceOf = ({ spec }: CellsTable): Reference | undefined => {
  const id = spec.source.report ?? (spec.disclosure.status === 'already_published' ? spec.disclosure.citation : undefined);
  return id === undefined ? undefined : named('content/references/', id, references);
};

/** What a table of numbers says before its numbers: where it stands in the index, and its plain words. */
export interface TableWithWords {
  readonly table: CellsTable;
  readonly topic: TableTopic | undefined;
  readonly brief: string;
  readonly plain: readonly string[];
  readonly reference: Reference | undefined;
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

/** The report's tables of numbers, and those made of records. */
const numberTables: readonly CellsTable[] = [...tables, ...derivedTables];

/** Every table of numbers with its plain words, in the order of the index. */
export const tablesWithWords: readonly TableWithWords[] = [
  ...tablePages.flatMap(({ id }) => numberTables.find((table) => table.id === id) ?? []),
  ...numberTables.filter(({ id }) => !tablePages.some((page) => page.id === id)),
].map(withPlainWords);

/** Every table as the index lists it, tables of records after those of numbers. */
export const indexedTables = [
  ...tablesWithWords,
  ...recordTables.map((table) => ({
    ...{ table, brief: table.spec.description },
    topic: table.spec.synthetic ? ('example' as const) : ('words' as const),
  })),
].map(({ table: { id, spec }, topic, brief }) => ({ id, topic, brief, title: spec.title, reportTitle: spec.reportTitle }));

/** Route parameters of the page of each table of numbers. */
export const tablePaths = () => tablesWithWords.map((entry) => ({ params: { table: entry.table.id }, props: { entry } }));

/** A table of numbers by its id, such as `table-04`. */
export const tableById = (id: string): CellsTable => named('data/', id, numberTables);

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

/** A chart by its id, drawn from the tables, such as `who-took-part`; of a large one some pictures `only`, as `partOf` takes them. */
export const chartById = (id: string, only?: string, first?: string): Chart => {
  const chart = chartOf(id, numberTables);
  return only === undefined ? chart : partOf(chart, only, first);
};

/** Every chart, in the order of their index. */
export const charts: readonly Chart[] = CHART_IDS.map((id) => chartById(id));

/** The charts that are drawn from a table, as links. */
export const chartLinksOf = (table: string) =>
  charts.filter(({ sources }) => sources.includes(table)).map(({ id, title }) => ({ href: `/results/charts/${id}/`, title }));

/** Route parameters of the page of every chart. */
export const chartPaths = () => charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/** Route parameters of the page of every table of records, and the source it names. */
export const recordTablePaths = () =>
  recordTables.map((table) => {
    const { report } = table.spec.source;
    return { params: { record: table.id }, props: { table, source: report ? referencesOf([report])[0] : undefined } };
  });

/** Every source a chapter, a story or a module of the training names, by author or title. */
export const citedReferences: Reference[] = referencesOf([
  ...new Set([...chapterSources, ...trainingSources, ...manualSources, ...results.flatMap(({ data }) => data.sources)]),
]).toSorted((a, b) => formatReference(a).localeCompare(formatReference(b), 'en-GB'));

/** What "Cite this" and structured data need on any page: the report, the day of the build, the mark of the data. */
export const citing = {
  report: named('content/references/', 'linaker-2021', references),
  day: today,
  version: dataVersion(tables),
};

/**
 * The report and this site as a file for reference managers.
 *
 * @param front the whole address of the front page
 * @param names who the site is by, and what it is called
 */
export function citationFile(
  format: 'bibtex' | 'ris',
  front: string,
  names: { readonly by: string; readonly site: string },
): string {
  const { day, version, report } = citing;
  const site = publicationItem({ kind: 'page', title: names.site, address: front, day, version, ...names });
  const items = [reportItem(report), site];
  return format === 'bibtex' ? formatBibtex(items) : formatRis(items);
}
