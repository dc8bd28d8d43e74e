import { describe, expect, it } from 'vitest';

import type { SvgNode } from '#lib/svg/node.ts';
import { svgMarkup } from '#lib/svg/node.ts';
import { drawCurve, drawGrid } from './curve.ts';
import { readPlan } from './plan.ts';
import type { Plan } from './plan.ts';

const words = { label: 'The plan', hours: 'Hours a week', week: 'Week', wanted: 'Wanted: 16' };
const planOf = (hours: readonly string[], wanted = '16', start = '2026-12-07'): Plan =>
  readPlan({
    start,
    wishes: { wanted, first: '', days: '', rise: '' },
    weeks: hours.map((one) => ({ hours: one, days: '', note: '' })),
  });
const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const byClass = (node: SvgNode, name: string): SvgNode[] =>
  all(node).filter(({ attributes }) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(name),
  );
const at = (node: SvgNode | undefined, name: string): number => Number(node?.attributes[name]);

describe('the picture of a plan', () => {
  it('has a bar for every week with hours, and twice the hours are twice as high', () => {
    const bars = byClass(drawCurve(planOf(['4', '', '8']), 600, words), 'curve-bar');
    expect(bars).toHaveLength(2);
    expect(at(bars[1], 'height')).toBeCloseTo(at(bars[0], 'height') * 2);
  });

  it('the line of what is wanted stands where a bar of as many hours ends', () => {
    const picture = drawCurve(planOf(['16']), 600, words);
    expect(at(byClass(picture, 'curve-wanted')[0], 'y1')).toBeCloseTo(at(byClass(picture, 'curve-bar')[0], 'y'));
  });

  it('the line of what is wanted is drawn over the bars and under the numbers', () => {
    const order = all(drawCurve(planOf(['12', '16']), 600, words)).map(({ tag, attributes }) =>
      tag === 'text' && attributes.class === 'curve-middle' ? 'number' : String(attributes.class),
    );
    expect(order.indexOf('curve-wanted')).toBeGreaterThan(order.lastIndexOf('curve-bar'));
    expect(order.indexOf('curve-wanted')).toBeLessThan(order.indexOf('number'));
  });

  it('a week above it is marked', () => {
    expect(byClass(drawCurve(planOf(['16', '17']), 600, words), 'curve-over')).toHaveLength(1);
  });

  it('has no line where nothing is wanted, and no days where the start is not known', () => {
    const markup = svgMarkup(drawCurve(planOf(['4'], '', ''), 600, words));
    expect(markup).not.toContain('curve-wanted');
    expect(markup).not.toContain('curve-date');
  });

  it('stays inside its frame, from one week to twenty-six, from nought to a whole week, on a phone and a desk', () => {
    for (const weeks of [1, 6, 26]) {
      for (const hours of ['0', '0.5', '37.5', '168']) {
        for (const width of [260, 640]) {
          for (const { tag, attributes } of all(drawCurve(planOf(Array.from({ length: weeks }, () => hours)), width, words))) {
            if (tag !== 'rect') continue;
            expect(at({ tag, attributes, children: [] }, 'x')).toBeGreaterThanOrEqual(0);
            expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(width);
            expect(Number(attributes.y)).toBeGreaterThanOrEqual(0);
            expect(Number(attributes.height)).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }
  });

  it('days under the bars keep apart', () => {
    const dates = byClass(drawCurve(planOf(Array.from({ length: 26 }, () => '8')), 280, words), 'curve-date');
    const xs = dates.map((node) => at(node, 'x'));
    expect(Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? 0)))).toBeGreaterThanOrEqual(58);
  });
});

it('the grid for paper has every week and no bar', () => {
  const markup = svgMarkup(drawGrid(12, 40, 640, words));
  expect(markup).not.toContain('curve-bar');
  expect(markup).toContain('>12<');
  expect(markup).toContain('>40<');
});
