import { expect, it } from 'vitest';

import { elementsOf, textOf } from '../../../test/helpers/svg-boxes.ts';
import { drawTimePlot } from './draw-times.ts';
import type { TimePlot } from './time-plot.ts';

const PLOT: TimePlot = {
  lines: [
    {
      series: 'ips',
      name: 'IPS',
      points: [
        { months: 0, value: 5, range: [-1, 6], say: 'IPS, start: mean 5' },
        { months: 12, value: 4, range: [3, 5], say: 'IPS, 12 months: mean 4' },
      ],
    },
  ],
  scale: { kind: 'linear', domain: [0, 10], ticks: [0, 10], format: String, title: 'Score' },
  under: [{ series: 'ips', name: 'IPS', heading: 'Returned', texts: ['20', '15', '14', '10'] }],
};
const elements = elementsOf(drawTimePlot(PLOT, 328));
const texts = elements.filter(({ tag }) => tag === 'text').map(({ children }) => textOf(children));

it('the times, the scale and what stands under each time are written out', () => {
  expect(texts).toEqual([
    '0',
    '10',
    'Score',
    'Start',
    '3',
    '6',
    '12',
    'Months after the start',
    'Returned',
    'IPS',
    '20',
    '15',
    '14',
    '10',
    'IPS',
  ]);
});

it('marks are joined by a line of their series and say their value', () => {
  expect(elements.filter(({ attributes }) => attributes.class === 'trend series-ips')).toHaveLength(1);
  expect(elements.flatMap(({ attributes }) => attributes['data-say'] ?? [])).toEqual([
    'IPS, start: mean 5',
    'IPS, 12 months: mean 4',
  ]);
});

it('an end of a range beyond the scale has no stroke across', () => {
  const [cut, whole] = elements
    .filter(({ attributes }) => attributes.class === 'interval series-ips')
    .map(({ attributes }) => String(attributes.d));
  expect(cut?.match(/h8/g)).toHaveLength(1);
  expect(whole?.match(/h8/g)).toHaveLength(2);
});
