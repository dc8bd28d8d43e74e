import { expect, it } from 'vitest';

import { elementsOf, markPlaces } from '../../../test/helpers/svg-boxes.ts';
import { drawRowPlot } from './draw-rows.ts';
import type { RowPoint } from './row-plot.ts';
import { percentScale } from './scale.ts';

const POINT: RowPoint = { series: 'tau', name: 'TAU', value: 25, text: '7 of 28', say: 'Married. TAU: 7 of 28 people' };
const classes = (plot: Parameters<typeof drawRowPlot>[0]): string[] =>
  elementsOf(drawRowPlot(plot, 680)).map(({ attributes }) => String(attributes.class));

it('a share is a mark at the end of a line from nought, with its value in words', () => {
  const plot = { rows: [{ label: 'Married', points: [POINT] }], scale: percentScale('Percent'), base: 0 };
  expect(classes(plot)).toContain('stem series-tau');
  expect(markPlaces(drawRowPlot(plot, 680))).toMatchObject([{ say: 'Married. TAU: 7 of 28 people' }]);
});

it('a value with a range has the range drawn, and no line from nought', () => {
  const plot = { rows: [{ label: '', points: [{ ...POINT, range: [20, 30] as const }] }], scale: percentScale(''), base: 0 };
  expect(classes(plot)).toContain('interval series-tau');
  expect(classes(plot)).not.toContain('stem series-tau');
});

it('somebody of whom nothing is known is drawn as unknown', () => {
  const plot = { rows: [{ label: 'Not known', points: [{ ...POINT, series: 'unknown' as const }] }], scale: percentScale('') };
  expect(classes(plot)).toContain('mark series-unknown');
});
