import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { SvgNode } from '#lib/svg/node.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { elementsOf, textBoxes } from '#test/helpers/svg-boxes.ts';
import { drawBars } from './bar-rows.ts';

const scale = (most: number) =>
  ({ kind: 'linear', domain: [0, most], ticks: [0, most], format: String, title: 'People' }) as const;
const bar = (value: number | undefined, text: string) => ({ value, text, kind: 'recruited', say: `${text}.` });
const rectsOf = (picture: SvgNode): number[] =>
  elementsOf(picture).flatMap(({ tag, attributes }) => (tag === 'rect' ? [Number(attributes.width)] : []));
const barWidths = (values: readonly number[], width: number): number[] => {
  const bars = values.map((value) => bar(value, `${value} sent`));
  return rectsOf(drawBars([{ label: 'Packs', bars }], scale(Math.max(...values)), width));
};

it('bars are as long to each other as their numbers, however small', () => {
  const [long = 0, short = 0] = barWidths([1017, 6], 328);
  expect(short / long).toBeCloseTo(6 / 1017, 3);
});

it('nobody and nothing known have no bar', () => {
  expect(barWidths([10, 0], 328)).toHaveLength(1);
  const picture = drawBars([{ label: 'Posters', bars: [bar(undefined, 'Not known how many'), bar(3, '3')] }], scale(3), 328);
  expect(rectsOf(picture)).toHaveLength(1);
});

it('words after every bar end within the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 }), (values) => {
      const bars = values.map((value) => bar(value, `${value} people were sent it`));
      const picture = drawBars([{ label: 'Packs', bars }], scale(Math.max(...values)), 328);
      expect(textBoxes(picture).filter(({ right }) => right > 328.01)).toEqual([]);
    }),
    STEADY,
  );
});
