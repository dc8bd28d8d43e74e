import { expect, it } from 'vitest';

import { svgMarkup } from '#lib/svg/node.ts';
import { drawCurve, ticks } from './draw-curve.ts';

const PICTURE = {
  points: [
    { recruited: 100, power: 0.5 },
    { recruited: 200, power: 0.9 },
  ],
  need: { recruited: 120, power: 0.6 },
  description: 'A curve that rises.',
  axes: ['People', 'Power'],
  label: ['120 people', '60% power'],
} as const;

it('the picture says what it shows, and marks the point that is needed', () => {
  const markup = svgMarkup(drawCurve(PICTURE, 328));
  expect(markup).toContain('role="img" aria-label="A curve that rises."');
  expect(markup).toContain('<path class="curve" d="M180 126L314 52.4"/>'.replace('/>', '></path>'));
  expect(markup).toContain('>120 people</text>');
});

it('the words beside the point change sides before they leave the picture', () => {
  expect(svgMarkup(drawCurve(PICTURE, 328))).toContain('class="label start"');
  expect(svgMarkup(drawCurve({ ...PICTURE, need: { recruited: 190, power: 0.85 } }, 328))).toContain('class="label end"');
});

it.each([
  [806, 5, [200, 400, 600, 800]],
  [806, 7, [200, 400, 600, 800]],
  [68, 5, [20, 40, 60]],
  [7, 5, [2, 4, 6]],
  [4, 7, [1, 2, 3, 4]],
  [2_000_000, 5, [500_000, 1_000_000, 1_500_000, 2_000_000]],
])('up to %s people, about %s marks stand at round numbers', (most, count, expected) => {
  expect(ticks(most, count)).toEqual(expected);
});
