import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../test/helpers/steady.ts';
import { layOutFlow } from './flow-layout.ts';
import type { FlowPath } from './flow-layout.ts';

const ORDER = ['a', 'b', 'c'] as const;
type State = (typeof ORDER)[number];
const SIZES = { order: ORDER, person: 8, gap: 10 };

/** Paths over three columns; the same states can come twice, and some paths have nobody. */
const somePaths = fc.array(
  fc.record({ states: fc.array(fc.constantFrom(...ORDER), { minLength: 3, maxLength: 3 }), count: fc.nat({ max: 20 }) }),
  { maxLength: 12 },
);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

it('a path is a bar in every column and one band through them', () => {
  expect(layOutFlow([{ states: ['a', 'b'] as const, count: 2 }], SIZES)).toEqual({
    bars: [
      { column: 0, state: 'a', count: 2, top: 0, height: 16 },
      { column: 1, state: 'b', count: 2, top: 0, height: 16 },
    ],
    bands: [{ path: { states: ['a', 'b'], count: 2 }, tops: [0, 0], height: 16 }],
    height: 16,
  });
});

it('bars stand in the order of the states, a gap apart', () => {
  const { bars } = layOutFlow<State>(
    [
      { states: ['c'], count: 1 },
      { states: ['a'], count: 3 },
    ],
    SIZES,
  );
  expect(bars.map(({ state, top }) => [state, top])).toEqual([
    ['a', 0],
    ['c', 34],
  ]);
});

it('bands of a bar keep the order they came in, so that they do not cross without need', () => {
  const { bands } = layOutFlow<State>(
    [
      { states: ['b', 'a'], count: 1 },
      { states: ['a', 'a'], count: 1 },
    ],
    SIZES,
  );
  expect(bands.map(({ path, tops }) => [path.states[0], tops[1]])).toEqual([
    ['a', 0],
    ['b', 8],
  ]);
});

it('nobody is nowhere', () => {
  const nothing = { bars: [], bands: [], height: 0 };
  expect(layOutFlow<State>([], SIZES)).toEqual(nothing);
  expect(layOutFlow<State>([{ states: ['a'], count: 0 }], SIZES)).toEqual(nothing);
});

it('nobody appears or is lost between columns', () => {
  fc.assert(
    fc.property(somePaths, (paths) => {
      const everybody = sum(paths.map(({ count }) => count));
      const { bars } = layOutFlow(paths, SIZES);
      for (const column of [0, 1, 2])
        expect(sum(bars.filter((bar) => bar.column === column).map(({ count }) => count))).toBe(everybody);
      for (const { column, state, count, height } of bars) {
        expect(count).toBe(sum(paths.filter(({ states }) => states[column] === state).map((path) => path.count)));
        expect(height).toBe(count * SIZES.person);
      }
    }),
    STEADY,
  );
});

it('bands fill their bars, and none lies over another', () => {
  fc.assert(
    fc.property(somePaths, (paths) => {
      const { bars, bands } = layOutFlow(paths, SIZES);
      for (const bar of bars) {
        const inside = bands
          .filter(({ path }) => path.states[bar.column] === bar.state)
          .map(({ tops, height }) => ({ top: tops[bar.column] ?? Number.NaN, height }))
          .toSorted((a, b) => a.top - b.top);
        inside.forEach(({ top }, index) => expect(top).toBe(bar.top + sum(inside.slice(0, index).map(({ height }) => height))));
        expect(sum(inside.map(({ height }) => height))).toBe(bar.height);
      }
    }),
    STEADY,
  );
});

it('bars of a column never touch, and the height holds them all', () => {
  fc.assert(
    fc.property(somePaths, (paths) => {
      const { bars, height } = layOutFlow(paths, SIZES);
      for (const [index, bar] of bars.entries()) {
        const next = bars[index + 1];
        if (next?.column === bar.column) expect(next.top).toBe(bar.top + bar.height + SIZES.gap);
        expect(bar.top + bar.height).toBeLessThanOrEqual(height);
      }
    }),
    STEADY,
  );
});

it('the paths handed in are left as they were', () => {
  const paths: readonly FlowPath<State>[] = [
    { states: ['c', 'a'], count: 1 },
    { states: ['a', 'b'], count: 2 },
  ];
  const copy = structuredClone(paths);
  layOutFlow(paths, SIZES);
  expect(paths).toEqual(copy);
});
