import { expect, it } from 'vitest';

import { svg } from '#lib/svg/node.ts';
import type { Chart, Panel } from './chart.ts';
import { choicesOf } from './choice.ts';
import { partOf } from './part-of.ts';

const panel = (by: string, question: string): Panel => ({
  id: `${by} ${question}`,
  label: question,
  choices: { Comparison: by, Question: question },
  draw: () => svg('svg'),
});
const PANELS = [panel('By arm', 'Sex'), panel('By arm', 'Degree'), panel('By place', 'Sex'), panel('All', 'Illnesses')];
const CHART: Chart = {
  id: 'who',
  title: 'Who',
  description: 'Who took part.',
  panels: PANELS,
  first: { Comparison: 'By arm', Question: 'Sex' },
  tables: [
    { caption: 'Whole', columns: [], rows: [] },
    ...PANELS.map(({ id }) => ({ caption: id, panel: id, columns: [], rows: [] })),
  ],
  sources: ['table-04'],
  notes: ['Few people.'],
};

it('keeps the pictures that fit, their numbers, and those of the whole chart', () => {
  const part = partOf(CHART, 'by-arm sex degree');
  expect(part.panels.map(({ id }) => id)).toEqual(['By arm Sex', 'By arm Degree']);
  expect(part.tables.map(({ caption }) => caption)).toEqual(['Whole', 'By arm Sex', 'By arm Degree']);
});

it('leaves out a choice of one option', () => {
  expect(choicesOf(partOf(CHART, 'by-arm')).map(({ name, first }) => [name, first])).toEqual([['Question', 'sex']]);
  expect(choicesOf(partOf(CHART, 'illnesses'))).toEqual([]);
});

it('shows all at first where what the chart shows at first is not among them', () => {
  expect(choicesOf(partOf({ ...CHART, first: { Question: 'Illnesses' } }, 'by-arm'))[0]?.first).toBe('all');
});

it('shows at first what it is told to', () => {
  expect(choicesOf(partOf(CHART, 'by-arm', 'degree'))[0]?.first).toBe('degree');
});

it('says what there is where a value is unknown, and stops where none fits', () => {
  expect(() => partOf(CHART, 'by-arm shoe-size')).toThrow(
    'The chart "who" has no pictures of "shoe-size". It has by-arm, sex, degree, by-place, all, illnesses. Name one of these in `only`.',
  );
  expect(() => partOf(CHART, 'by-place degree')).toThrow('No picture of the chart "who" is all of "by-place degree".');
});
