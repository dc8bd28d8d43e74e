import { getCollection } from 'astro:content';

import { manualForms, named, referencesOf } from '#content.ts';
import { tableLinks, withFacts } from '#results.ts';
import { withoutNumber } from '#lib/text/slug.ts';
import { moduleLinks } from '#training.ts';
import type { ManualSlug } from '#schemas/manual.ts';

/** The chapters in their order, each with what it leads to. */
export const manualChapters = (await getCollection('manual'))
  .toSorted((a, b) => a.data.order - b.data.order)
  .map((entry) => {
    const data = withFacts(entry.data);
    return {
      slug: withoutNumber(entry.id) as ManualSlug,
      entry,
      data,
      forms: data.forms.flatMap((id) => manualForms.filter((form) => form.id === id)),
      training: data.training.map((id) =>
        named(
          'content/training/',
          `/training/${id}/`,
          moduleLinks.map((link) => ({ id: link.href, ...link })),
        ),
      ),
      tables: tableLinks(data.tables),
      references: referencesOf(data.sources),
    };
  });

export type ManualChapter = (typeof manualChapters)[number];

/** The chapters as links, in their order. */
export const manualLinks = manualChapters.map(({ slug, data: { title, lead } }) => ({ href: `/manual/${slug}/`, title, lead }));

/** Route parameters of every chapter. A new list a call: Astro notes each route's paths on it. */
export const manualPaths = () => manualChapters.map((chapter) => ({ params: { chapter: chapter.slug }, props: { chapter } }));

/** Route parameters of every form. */
export const manualFormPaths = () => manualForms.map((form) => ({ params: { form: form.id }, props: { form } }));

/** The items of the fidelity review, in the order of the scale. */
export const fidelityItems = (await getCollection('fidelity')).map(({ data }) => data).toSorted((a, b) => a.number - b.number);

/** What the fidelity review rests on: its own account first, then where its numbers stand. */
export const fidelityReferences = referencesOf([
  ...new Set([
    'linaker-2021',
    'cmh-ips-fidelity-scale',
    'ips-grow-fidelity-reviews',
    'ips-fidelity-scale-uk',
    'bond-2012',
    'becker-2019',
    ...fidelityItems.flatMap(({ figure }) => (figure ? [figure.source] : [])),
  ]),
]);
