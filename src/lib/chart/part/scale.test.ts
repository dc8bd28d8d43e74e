import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../../test/helpers/steady.ts';
import { percentScale, placeOn } from './scale.ts';
import type { PlotScale } from './scale.ts';

const LOG: PlotScale = { kind: 'log', domain: [0.125, 16], ticks: [], format: String, title: '' };
const value = fc.double({ min: -50, max: 200, noNaN: true });

it('half of a group stands half way along the track', () => {
  expect(placeOn(percentScale(''), [100, 300])(50)).toBe(200);
});

it('on a log scale twice as much is as far from 1 as half as much', () => {
  const place = placeOn(LOG, [0, 700]);
  expect(place(2) - place(1)).toBeCloseTo(place(1) - place(0.5), 6);
});

it('no value leaves the track, and a larger one never stands before a smaller', () => {
  const place = placeOn(percentScale(''), [40, 90]);
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [low, high] = [place(Math.min(one, other)), place(Math.max(one, other))];
      expect(low).toBeGreaterThanOrEqual(40);
      expect(high).toBeLessThanOrEqual(90);
      expect(low).toBeLessThanOrEqual(high);
    }),
    STEADY,
  );
});

it('a track may run from the foot up', () => {
  expect(placeOn(percentScale(''), [200, 0])(25)).toBe(150);
});
