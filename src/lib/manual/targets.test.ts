import { expect, it } from 'vitest';

import { targetsOf } from './targets.ts';

const named = (id: string) => ({
  id,
  title: `About ${id}`,
  lead: 'It says one thing. It says another. It says more.',
  href: `/${id}/`,
});
const say = (key: string, values: object = {}) => [key, ...(Object.values(values) as unknown[])].join(' ');

const targets = targetsOf(
  {
    chapters: [named('pathway'), named('meetings')],
    sections: [{ depth: 2, slug: 'agenda', text: 'The agenda', number: '2.1', chapter: 'meetings' }],
    opening: (slug) => `How ${slug} begins.`,
    forms: [named('first'), named('plan')],
    modules: [{ ...named('mood'), number: 5 }],
    tables: [
      { ...named('table-15'), name: 'Table 15' },
      { ...named('prose'), name: 'Prose' },
    ],
    charts: [named('support')],
  },
  say,
);

it('each is called by its number, and what has none by its title', () => {
  expect([...targets].map(([name, { label }]) => `${name}: ${label}`)).toEqual([
    'pathway: see-chapter 1',
    'meetings: see-chapter 2',
    '#agenda: see-section 2.1',
    'form/first: see-form 1',
    'form/plan: see-form 2',
    'module/mood: see-module 5',
    'table/table-15: see-table 15',
    'table/prose: see-table-named About prose',
    'chart/support: see-chart About support',
    'fidelity: see-fidelity',
  ]);
});

it('what stands in the manual has a place on the page that holds the whole of it', () => {
  expect([...targets.values()].flatMap(({ place }) => place ?? [])).toEqual([
    'pathway',
    'meetings',
    'agenda',
    'form-first',
    'form-plan',
  ]);
});

it('a section leads to its place in its chapter, and is told by its first sentences', () => {
  expect(targets.get('#agenda')).toMatchObject({
    href: '/manual/meetings/#agenda',
    lead: 'How agenda begins.',
    title: 'The agenda',
  });
});

it('of all else, the first sentences are told', () => {
  expect(targets.get('module/mood')?.lead).toBe('It says one thing. It says another.');
});
