import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import type { Chart } from '#lib/chart/chart.ts';
import { CHART_IDS, chartOf } from '#lib/chart/charts.ts';
import { chaptersOf } from '#lib/edition/chapters.ts';
import type { EditionChapter } from '#lib/edition/chapters.ts';
import { publicationItem, reportItem } from '#lib/citation/csl.ts';
import { dataVersion } from '#lib/citation/data-version.ts';
import { formatBibtex, formatRis } from '#lib/citation/format.ts';
import { differenceOf } from '#lib/edition/difference.ts';
import { formatFact } from '#lib/fact/format.ts';
import { formatReference } from '#lib/reference/format.ts';
import { featuredServices, servicesOf } from '#lib/service/order.ts';
import type { Edition, Feature } from '#schemas/edition.ts';
import type { Form } from '#schemas/form.ts';
import type { Reference } from '#schemas/reference.ts';
import type { Service } from '#schemas/service.ts';
import type { CellsTable, RecordsTable } from '#schemas/table.ts';

export type Chapter = EditionChapter<CollectionEntry<'chapters'>>;

/** The day the site is built, YYYY-MM-DD. Set SITE_DATE to build the site as of another day. */
export const today: string = process.env.SITE_DATE ?? new Date().toISOString().slice(0, 10);

const baseFeatured = (await required('featured', 'base')).data;
const chapterEntries = await getCollection('chapters');
const tableEntries = (await getCollection('tables')).map(({ data }) => data);
const facts = (await getCollection('facts')).map(({ data }) => data);

export const editions: readonly Edition[] = (await getCollection('editions'))
  .map(({ id, data }) => ({ id, ...data }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
export const glossary = (await getCollection('glossary')).map(({ data }) => data);
export const forms = (await getCollection('forms')).map(({ data }) => data).toSorted((a, b) => a.order - b.order);
const references = (await getCollection('references')).map(({ data }) => data);
const pages = await getCollection('pages');
export const home = (await required('home', 'home')).data;
/** Every table of numbers. */
export const tables: readonly CellsTable[] = tableEntries.filter((table) => table.spec.form === 'cells') as readonly CellsTable[];
/** Every table of records. */
export const recordTables: readonly RecordsTable[] = tableEntries.filter(
  (table) => table.spec.form === 'records',
) as readonly RecordsTable[];
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

/** Every source a chapter names, by author or title. */
export const citedReferences: Reference[] = referencesOf([
  ...new Set(chapterEntries.flatMap(({ data }) => data.sources)),
]).toSorted((a, b) => formatReference(a).localeCompare(formatReference(b), 'en-GB'));

/** What a word of the glossary means. */
export const meaningOf = (id: string): string => named('content/glossary.yaml', id, glossary).meaning;

export const formById = (id: string): Form => named('content/forms/', id, forms);

/** Sources by id, in the order asked for. */
export function referencesOf(ids: readonly string[]): Reference[] {
  return ids.map((id) => named('content/references/', id, references));
}

/** A trial fact in words, from the cells it is bound to: `wanted-part-time` gives "41 of 50". */
export function factById(id: string): string {
  const fact = named('content/facts.yaml', id, facts);
  return formatFact(fact, tableById(fact.table).cells);
}

/** A table of numbers by its id, such as `table-04`. */
export const tableById = (id: string): CellsTable => named('data/', id, tables);

/** A chart by its id, drawn from the tables, such as `who-took-part`. */
export const chartById = (id: string): Chart => chartOf(id, tables);

/** Every chart, in the order of their index. */
export const charts: readonly Chart[] = CHART_IDS.map(chartById);

/** Route parameters of the page of every chart. */
export const chartPaths = () => charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

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
