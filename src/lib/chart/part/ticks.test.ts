import fc from 'fast-check';
import { expect, it } from 'vitest';

import { textWidth } from '#lib/svg/text.ts';
import { STEADY } from '../../../test/helpers/steady.ts';
import { percentScale, placeOn } from './scale.ts';
import { TEXT } from './text.ts';
import { ticksThatFit } from './ticks.ts';

const SCALE = percentScale('');

it('a long track has every tick', () => {
  expect(ticksThatFit(SCALE, placeOn(SCALE, [0, 400])).map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
});

it('a short one has every second', () => {
  expect(ticksThatFit(SCALE, placeOn(SCALE, [0, 160])).map(({ text }) => text)).toEqual(['0%', '50%', '100%']);
});

it('words of ticks never touch, however short the track, and the first is always there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), (length) => {
      const ticks = ticksThatFit(SCALE, placeOn(SCALE, [0, length]));
      expect(ticks[0]?.text).toBe('0%');
      for (const [index, { at, text }] of ticks.entries()) {
        const before = ticks[index - 1];
        if (before) expect(at - textWidth(text, TEXT) / 2).toBeGreaterThan(before.at + textWidth(before.text, TEXT) / 2);
      }
    }),
    STEADY,
  );
});
