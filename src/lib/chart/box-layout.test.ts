import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textWidth } from '#lib/svg/text.ts';
import { STEADY } from '../../test/helpers/steady.ts';
import type { FlowBox, FlowStep } from './box-layout.ts';
import { PAD, placeFlow } from './box-layout.ts';
import { NARROW, WIDE } from './chart.ts';
import { LINE, TEXT } from './part/text.ts';

const box = (title: string, ...items: string[]): FlowBox => ({ id: title, title, items: items.map((text) => ({ text })) });

const words = fc.array(fc.constantFrom('packs', 'sent', '1017', 'questionnaire', 'to', 'individualised', 'of'), {
  minLength: 1,
  maxLength: 14,
});
const someBox = fc
  .record({ title: words, items: fc.array(words, { maxLength: 5 }) })
  .map(({ title, items }) => box(title.join(' '), ...items.map((item) => item.join(' '))));
const someSteps: fc.Arbitrary<FlowStep[]> = fc
  .tuple(
    someBox,
    fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('all' as const), box: someBox }),
        fc.record({ kind: fc.constant('leaving' as const), box: someBox }),
        fc.record({ kind: fc.constant('arms' as const), boxes: fc.tuple(someBox, someBox) }),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([first, steps]) => [{ kind: 'all', box: first }, ...steps]);

describe.each([NARROW, WIDE])('at a width of %i', (width) => {
  it('no box lies over another or leaves the picture', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const { boxes, height } = placeFlow(steps, width);
        for (const [index, one] of boxes.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
          expect(one.y + one.height).toBeLessThanOrEqual(height + 0.01);
          for (const other of boxes.slice(index + 1)) {
            const isBeside = one.x + one.width < other.x || other.x + other.width < one.x;
            expect(isBeside || one.y + one.height < other.y || other.y + other.height < one.y).toBe(true);
          }
        }
      }),
      STEADY,
    );
  });

  it('all words stand within their box, under each other', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        for (const { width: wide, height, y, itemLines, titleLines } of placeFlow(steps, width).boxes) {
          const lines = [...titleLines, ...itemLines.flatMap((item) => item.lines)];
          expect(lines.filter((line) => textWidth(line, TEXT) > wide - 2 * PAD)).toEqual([]);
          expect(itemLines.filter((item) => item.top < y || item.top + item.lines.length * LINE > y + height)).toEqual([]);
        }
      }),
      STEADY,
    );
  });

  it('arrows lead down or aside, and those down end at the top of a box', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const { boxes, arrows } = placeFlow(steps, width);
        for (const { from, to } of arrows) {
          const isDown = from[0] === to[0];
          expect(isDown ? to[1] > from[1] : to[0] > from[0]).toBe(true);
          expect(
            boxes.some(({ x, y, width: wide }) => (isDown ? y === to[1] && x <= to[0] && to[0] <= x + wide : x === to[0])),
          ).toBe(true);
        }
      }),
      STEADY,
    );
  });
});

const STEPS: readonly FlowStep[] = [
  { kind: 'all', box: box('Approached') },
  { kind: 'leaving', box: box('Left') },
  { kind: 'all', box: box('Joined') },
  { kind: 'arms', boxes: [box('IPS'), box('TAU', 'one')] },
];
/** Each box with its left edge, a list a row. */
const rowsOf = (width: number): string[][] => {
  const { boxes } = placeFlow(STEPS, width);
  const tops = [...new Set(boxes.map(({ y }) => y))].toSorted((a, b) => a - b);
  return tops.map((top) => boxes.filter(({ y }) => y === top).map(({ title, x }) => `${title} ${x}`));
};

it('those who leave stand beside the box they leave where there is room, else below it', () => {
  expect(rowsOf(WIDE)).toEqual([['Approached 0', 'Left 355'], ['Joined 0'], ['IPS 0', 'TAU 355']]);
  expect(rowsOf(NARROW)).toEqual([['Approached 0'], ['Left 46'], ['Joined 0'], ['IPS 0', 'TAU 169']]);
});

it('boxes of a row are as high as the highest', () => {
  const [, , , ips, tau] = placeFlow(STEPS, NARROW).boxes;
  expect(ips?.height).toBe(tau?.height);
});

it('without steps there is nothing', () => {
  expect(placeFlow([], NARROW)).toEqual({ boxes: [], arrows: [], height: 0 });
});
