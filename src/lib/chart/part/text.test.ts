import { expect, it } from 'vitest';

import { svgMarkup } from '#lib/svg/node.ts';
import { baseline, drawText } from './text.ts';

it('every line is an element of its own, a line lower', () => {
  expect(drawText(['one', 'two'], { x: 5, y: 20, anchor: 'end', class: 'chart-strong' }).map(svgMarkup)).toEqual([
    '<text class="chart-text chart-strong" x="5" y="20" text-anchor="end">one</text>',
    '<text class="chart-text chart-strong" x="5" y="41" text-anchor="end">two</text>',
  ]);
});

it('the base line lies under the middle', () => {
  expect(baseline(10)).toBeGreaterThan(10);
});
