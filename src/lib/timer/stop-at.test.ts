import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { clockFace, stopAt } from './stop-at.ts';

const STOPS = [
  { title: 'Hello', minutes: 1 },
  { title: 'Look', minutes: 2 },
];

it.each([
  [0, 'Hello'],
  [59, 'Hello'],
  [59.9, 'Hello'],
  [60, 'Look'],
  [179, 'Look'],
])('after %d seconds the stop is %s', (seconds, title) => {
  expect(stopAt(STOPS, seconds)?.title).toBe(title);
});

it('once all stops are over there is none', () => {
  expect(stopAt(STOPS, 180)).toBeUndefined();
});

it('a walk without stops is over at once', () => {
  expect(stopAt([], 0)).toBeUndefined();
});

it('stops follow one another as time goes on and never come back', () => {
  const anyStops = fc.array(
    fc.integer({ min: 1, max: 5 }).map((minutes) => ({ title: 'Stop', minutes })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(anyStops, fc.nat({ max: 3000 }), fc.nat({ max: 300 }), (stops, seconds, later) => {
      const placeAt = (time: number): number => {
        const stop = stopAt(stops, time);
        return stop ? stops.indexOf(stop) : stops.length;
      };
      expect(placeAt(seconds + later)).toBeGreaterThanOrEqual(placeAt(seconds));
    }),
    STEADY,
  );
});

it.each([
  [0, '0:00'],
  [9, '0:09'],
  [59.9, '0:59'],
  [65, '1:05'],
  [600, '10:00'],
  [3600, '60:00'],
])('%d seconds read %s', (seconds, face) => {
  expect(clockFace(seconds)).toBe(face);
});
