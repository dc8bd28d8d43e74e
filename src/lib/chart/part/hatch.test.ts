import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { bandSlices, drawHatch, rectSlices } from './hatch.ts';
import type { Slice } from './hatch.ts';

const strokes = (slices: readonly Slice[]): number[][] =>
  [...String(drawHatch(slices).attributes.d).matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g)].map((match) =>
    match.slice(1).map(Number),
  );

it('strokes of a square lie at 45 degrees, a step apart', () => {
  expect(strokes(rectSlices(0, 0, 20, 20))).toEqual([
    [0, 10, 10, 0],
    [0, 20, 20, 0],
    [10, 20, 20, 10],
  ]);
});

it('no stroke leaves its rectangle', () => {
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.nat(300),
      fc.integer({ min: 4, max: 200 }),
      fc.integer({ min: 4, max: 200 }),
      (x, y, width, height) => {
        for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokes(rectSlices(x, y, width, height))) {
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(x);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(x + width);
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(y);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(y + height);
          expect(x1 + y1).toBeCloseTo(x2 + y2, 1);
        }
      },
    ),
    STEADY,
  );
});

it('a band begins and ends at its corners, level, and is as high everywhere', () => {
  const slices = bandSlices([10, 0], [70, 40], 16);
  expect(slices[0]).toEqual({ x: 10, top: 0, bottom: 16 });
  expect(slices.at(-1)).toEqual({ x: 70, top: 40, bottom: 56 });
  expect(slices.every(({ top, bottom }) => Math.abs(bottom - top - 16) < 1e-9)).toBe(true);
  expect(slices[1]?.top).toBeLessThan(0.1);
});
