import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import { chaptersOf } from '#lib/edition/chapters.ts';
import type { EditionChapter } from '#lib/edition/chapters.ts';
import { differenceOf } from '#lib/edition/difference.ts';
import { featuredServices, servicesOf } from '#lib/service/order.ts';
import type { Edition, Feature } from '#schemas/edition.ts';
import type { BookletForm, Form, ManualForm } from '#schemas/form.ts';
import { MANUAL_FORMS } from '#schemas/manual.ts';
import type { Reference } from '#schemas/reference.ts';
import type { Service } from '#schemas/service.ts';

export type Chapter = EditionChapter<CollectionEntry<'chapters'>>;

/** The day the site is built, YYYY-MM-DD. Set SITE_DATE to build the site as of another day. */
export const today: string = process.env.SITE_DATE ?? new Date().toISOString().slice(0, 10);

const baseFeatured = (await required('featured', 'base')).data;
const chapterEntries = await getCollection('chapters');

export const editions: readonly Edition[] = (await getCollection('editions'))
  .map(({ id, data }) => ({ id, ...data }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
export const glossary = (await getCollection('glossary')).map(({ data }) => data);
const allForms = (await getCollection('forms')).map(({ data }) => data);
/** The sheets of the booklet, in the order of "My plan". */
export const forms: readonly BookletForm[] = allForms
  .filter((form) => form.of === 'booklet')
  .toSorted((a, b) => a.order - b.order);
/** The forms of the manual, in the order of its list. */
export const manualForms: readonly ManualForm[] = allForms
  .filter((form) => form.of === 'manual')
  .toSorted((a, b) => MANUAL_FORMS.indexOf(a.id) - MANUAL_FORMS.indexOf(b.id));
export const references = (await getCollection('references')).map(({ data }) => data);
const pages = await getCollection('pages');
export const home = (await required('home', 'home')).data;
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

/** Every source a chapter names. */
export const chapterSources: readonly string[] = chapterEntries.flatMap(({ data }) => data.sources);

/** Every source a module of the training names: the content check sees that its case and its quiz name no others. */
export const trainingSources: readonly string[] = (await getCollection('trainingModules')).flatMap(({ data }) => data.sources);

/** Every source the manual and its forms name. */
export const manualSources: readonly string[] = [
  ...(await getCollection('manual')).flatMap(({ data }) => data.sources),
  ...manualForms.flatMap(({ sources }) => sources),
];

/** What a word of the glossary means. */
export const meaningOf = (id: string): string => named('content/glossary.yaml', id, glossary).meaning;

export const formById = (id: string): Form => named('content/forms/', id, allForms);

/** Sources by id, in the order asked for. */
export function referencesOf(ids: readonly string[]): Reference[] {
  return ids.map((id) => named('content/references/', id, references));
}

/** The entry of that id. @throws where there is none, naming those there are, so that the build stops */
export function named<Item extends { id: string }>(place: string, id: string, items: readonly Item[]): Item {
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
