import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../../test/helpers/steady.ts';
import { NARROW, WIDE } from '../chart.ts';
import { placeTimes } from './time-plot.ts';
import type { TimePlot } from './time-plot.ts';
import type { PlotScale } from './scale.ts';

const SCALE: PlotScale = { kind: 'linear', domain: [0, 10], ticks: [0, 5, 10], format: String, title: '' };
const MONTHS = [0, 3, 6, 12];
const plotOf = (ips: readonly number[], tau: readonly number[], sd = 0): TimePlot => ({
  lines: [ips, tau].map((values, index) => ({
    series: index === 0 ? ('ips' as const) : ('tau' as const),
    name: index === 0 ? 'IPS' : 'TAU',
    points: values.map((value, at) => ({ months: MONTHS[at] ?? 0, value, range: [value - sd, value + sd] as const, say: '' })),
  })),
  scale: SCALE,
  under: [{ name: '', heading: 'Answered', texts: ['4', '3', '2', '1'] }],
});
const SCORES = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 });

it('times are as far apart as they were: from 6 to 12 months is twice as far as from 3 to 6', () => {
  const { across } = placeTimes(plotOf([1, 1, 1, 1], [2, 2, 2, 2]), WIDE);
  expect(across(12) - across(6)).toBeCloseTo(2 * (across(6) - across(3)), 6);
});

it.each([NARROW, WIDE])(
  'at %i pixels marks stand at the height of their value, and both arms the same way beside their time',
  (width) => {
    fc.assert(
      fc.property(SCORES, SCORES, fc.double({ min: 0, max: 9, noNaN: true }), (ips, tau, sd) => {
        const placed = placeTimes(plotOf(ips, tau, sd), width);
        const [first, second] = placed.lines;
        for (const { x, y, value, months, ends } of placed.lines.flatMap(({ points }) => points)) {
          expect(y).toBe(placed.up(value));
          expect(Math.abs(x - placed.across(months))).toBeCloseTo(7, 6);
          for (const end of ends ?? []) expect(end).toBeGreaterThanOrEqual(placed.top);
          for (const end of ends ?? []) expect(end).toBeLessThanOrEqual(placed.foot);
          expect(x).toBeLessThan(placed.nameX);
        }
        for (const [index, point] of (first?.points ?? []).entries()) expect(point.x).toBeLessThan(second?.points[index]?.x ?? 0);
      }),
      STEADY,
    );
  },
);

it('names at the ends of lines are moved apart where the lines end together', () => {
  fc.assert(
    fc.property(SCORES, SCORES, (ips, tau) => {
      const [first, second] = placeTimes(plotOf(ips, tau), NARROW).lines;
      expect(Math.abs((first?.nameY ?? 0) - (second?.nameY ?? 0))).toBeGreaterThanOrEqual(20);
    }),
    STEADY,
  );
});

it('a range that would leave the scale ends at it, and is known to go on', () => {
  const placed = placeTimes(plotOf([1, 5, 5, 9.5], [5, 5, 5, 5], 2), WIDE);
  const points = placed.lines[0]?.points ?? [];
  expect(points.map(({ open }) => open)).toEqual([
    { low: true, high: false },
    { low: false, high: false },
    { low: false, high: false },
    { low: false, high: true },
  ]);
  expect(points[0]?.ends?.[0]).toBe(placed.foot);
});
