import { getCollection, render } from 'astro:content';

import { manualForms, named, references, referencesOf } from '#content.ts';
import { inOrderOfMention, numberSections } from '#lib/manual/number.ts';
import { openings } from '#lib/manual/opening.ts';
import { targetOf } from '#lib/manual/target.ts';
import type { Target } from '#lib/manual/target.ts';
import { targetsOf } from '#lib/manual/targets.ts';
import { outlineMdx } from '#lib/mdx/prose.ts';
import { shortCitation } from '#lib/reference/short.ts';
import { tableHref } from '#lib/table/row-id.ts';
import { atStart } from '#lib/text/at-start.ts';
import { withoutNumber } from '#lib/text/slug.ts';
import { charts, factById, tableLinks, tablesWithWords, withFacts } from '#results.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { ManualSlug } from '#schemas/manual.ts';
import { say } from '#strings.ts';
import { modules } from '#training.ts';

const entries = (await getCollection('manual')).toSorted((a, b) => a.data.order - b.data.order);

/** Every source the chapters and the forms name, in the order of first mention: its place is its number. */
const sourceIds = inOrderOfMention([...entries, ...manualForms.map((data) => ({ data }))].map(({ data }) => data.sources));

/** A source as the manual cites it. */
export const numberedSource = (id: string) => {
  const reference = named('content/references/', id, references);
  return { number: sourceIds.indexOf(id) + 1, reference, short: shortCitation(reference) };
};

/** Every source of the manual, in the order of their numbers. */
export const manualReferences = sourceIds.map(numberedSource);

/** The forms, numbered. */
export const numberedForms = manualForms.map((form, index) => ({ number: index + 1, href: `/manual/forms/${form.id}/`, form }));

const numberedModules = modules.map(({ id, data }) => ({ id, number: data.order, href: `/training/${id}/`, ...data }));

/** The chapters in their order, each with what it leads to. */
export const manualChapters = await Promise.all(
  entries.map(async (entry) => {
    const data = withFacts(entry.data);
    return {
      slug: withoutNumber(entry.id) as ManualSlug,
      hasCharts: /<Chart\b/.test(entry.body ?? ''),
      data,
      ...(await render(entry)),
      forms: data.forms.flatMap((id) => numberedForms.filter(({ form }) => form.id === id)),
      training: data.training.map((id) => named('content/training/', id, numberedModules)),
      tables: tableLinks(data.tables),
      references: inOrderOfMention([data.sources])
        .map(numberedSource)
        .toSorted((a, b) => a.number - b.number),
    };
  }),
);

export type ManualChapter = (typeof manualChapters)[number];

const sections = numberSections(manualChapters);

/** The number of the section a heading begins, by the heading's slug. */
export const sectionNumber = (slug: string): string | undefined => sections.find((section) => section.slug === slug)?.number;

/** The sections of a chapter. */
export const sectionsOf = (chapter: ManualSlug) =>
  sections.filter((section) => section.chapter === chapter && section.depth === 2);

/** The chapters as links, in their order. */
export const manualLinks = manualChapters.map(({ slug, data: { title, lead } }) => ({
  slug,
  href: `/manual/${slug}/`,
  title,
  lead,
}));

/** The chapters that name a module of the training, in their order. */
export const chaptersNaming = (module: string) =>
  manualLinks.filter((_, index) => manualChapters[index]?.training.some(({ id }) => id === module));

const targets = targetsOf(
  {
    chapters: manualLinks.map((link) => ({ ...link, id: link.slug })),
    sections,
    opening: (slug) => beginnings.get(slug) ?? '',
    forms: numberedForms.map(({ href, form: { id, title, intro } }) => ({ id, href, title, lead: intro })),
    modules: numberedModules,
    tables: tablesWithWords.map(({ table: { id, spec }, brief }) => ({
      ...{ id, title: spec.title, lead: brief },
      ...{ name: spec.reportTitle, href: tableHref(id) },
    })),
    charts: charts.map(({ id, title, description }) => ({ id, title, lead: description, href: `/results/charts/${id}/` })),
  },
  say,
);

/** Where `<See to="…" />` leads. @throws where nothing goes by that name */
export const seen = (to: string): Target => targetOf(to, targets);

/** What the text calls it: "chapter 7", or "Chapter 7" where that begins a sentence. */
export const seenAs = (to: string, start: boolean): string => (start ? atStart(seen(to).label) : seen(to).label);

/** How each section begins, by the slug of its heading. After the targets, whose labels its words may hold. */
const beginnings = new Map(
  entries.flatMap(({ body = '' }, index) => {
    const begin = openings(outlineMdx(body, wordsOf).blocks);
    return (manualChapters[index]?.headings ?? []).map(({ slug }, nth) => [slug, begin[nth] ?? ''] as const);
  }),
);

/** What a component without words of its own says. */
function wordsOf({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }): string {
  const { id = '', as, to = '' } = attributes;
  if (name === 'Fact' || name === 'FactLink') return factById(id, as as FactForm | undefined);
  return name === 'See' ? seen(to).label : '';
}

/** Route parameters of the chapters that have charts, or of those without. A new list a call: Astro notes each route's paths on it. */
export const manualPaths = (hasCharts: boolean) =>
  manualChapters
    .filter((chapter) => chapter.hasCharts === hasCharts)
    .map((chapter) => ({ params: { chapter: chapter.slug }, props: { chapter } }));

/** The forms, each with the chapter that explains it. */
export const formsWithChapters = numberedForms.map((numbered) => ({
  ...numbered,
  chapter: named(
    'content/manual/',
    numbered.form.chapter,
    manualLinks.map((link) => ({ ...link, id: link.slug })),
  ),
}));

/** Route parameters of every form, each with its chapter and what it rests on. */
export const manualFormPaths = () =>
  formsWithChapters.map(({ chapter, ...shown }) => ({
    params: { form: shown.form.id },
    props: { shown, chapter, sources: referencesOf(shown.form.sources) },
  }));

/** The items of the fidelity review, in the order of the scale. */
export const fidelityItems = (await getCollection('fidelity')).map(({ data }) => data).toSorted((a, b) => a.number - b.number);

/** What the fidelity review rests on: its own account first, then where its numbers stand. */
export const fidelityReferences = referencesOf([
  ...new Set([
    'linaker-2021',
    'cmh-ips-fidelity-scale',
    'ips-grow-fidelity-reviews',
    'ips-fidelity-scale-uk',
    'fair-start-scotland-annex-a',
    'bond-2012',
    'becker-2019',
    ...fidelityItems.flatMap(({ figure }) => (figure ? [figure.source] : [])),
  ]),
]);
