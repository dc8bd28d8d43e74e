import type { Section } from './number.ts';
import { firstSentences } from './opening.ts';
import type { Target } from './target.ts';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly href: string;
}

/** Everything the manual may refer to. */
export interface Referable {
  /** In their order, their slugs as ids. */
  readonly chapters: readonly Named[];
  readonly sections: readonly Section[];
  /** How a section begins, asked for once the labels are known: its first sentences may hold some. */
  readonly opening: (slug: string) => string;
  /** In their order. */
  readonly forms: readonly Named[];
  readonly modules: readonly (Named & { readonly number: number })[];
  /** With the name the report has for them: "Table 15". */
  readonly tables: readonly (Named & { readonly name: string | undefined })[];
  readonly charts: readonly Named[];
}

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What each name in `<See to="…" />` leads to. */
export const targetsOf = (all: Referable, say: Say): ReadonlyMap<string, Target> =>
  new Map<string, Target>([
    ...all.chapters.map((chapter, index) =>
      entry('', chapter, { label: say('see-chapter', { n: index + 1 }), place: chapter.id }),
    ),
    ...all.sections.map((section): [string, Target] => [`#${section.slug}`, sectionTarget(section, all, say)]),
    ...all.forms.map((form, index) =>
      entry('form/', form, { label: say('see-form', { n: index + 1 }), place: `form-${form.id}` }),
    ),
    ...all.modules.map((module) => entry('module/', module, { label: say('see-module', { n: module.number }) })),
    ...all.tables.map((table) => entry('table/', table, { label: tableLabel(table, say) })),
    ...all.charts.map((chart) => entry('chart/', chart, { label: say('see-chart', { title: chart.title }) })),
    [
      'fidelity',
      { label: say('see-fidelity'), title: say('see-fidelity-title'), lead: say('see-fidelity-lead'), href: '/manual/fidelity/' },
    ],
  ]);

const entry = (
  kind: string,
  { id, title, lead, href }: Named,
  own: Pick<Target, 'label' | 'place'>,
): [name: string, target: Target] => [`${kind}${id}`, { title, lead: firstSentences(lead), href, ...own }];

const sectionTarget = ({ slug, number, text, chapter }: Section, all: Referable, say: Say): Target => ({
  label: say('see-section', { n: number }),
  title: text,
  get lead() {
    return all.opening(slug);
  },
  href: `/manual/${chapter}/#${slug}`,
  place: slug,
});

/** What stands in no table of the report has no number to go by. */
const tableLabel = ({ name, title }: Referable['tables'][number], say: Say): string => {
  const number = /^Table (\d+)/.exec(name ?? '')?.[1];
  return number === undefined ? say('see-table-named', { title }) : say('see-table', { n: number });
};
