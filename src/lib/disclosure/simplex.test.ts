import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { maximise } from './simplex.ts';

it('the largest of two parts of a whole is the whole', () => {
  expect(maximise({ rows: [[1, 1]], totals: [7], aim: [1, 0] })).toEqual([7, 0]);
});

it('equations that say the same twice do no harm', () => {
  expect(
    maximise({
      rows: [
        [1, 1],
        [2, 2],
      ],
      totals: [7, 14],
      aim: [0, 1],
    }),
  ).toEqual([0, 7]);
});

it.each([
  [
    'no answer',
    {
      rows: [
        [1, 1],
        [1, 1],
      ],
      totals: [7, 8],
      aim: [1, 0],
    },
  ],
  ['an answer below nothing', { rows: [[1]], totals: [-1], aim: [1] }],
  ['an aim without limit', { rows: [[1, -1]], totals: [0], aim: [1, 0] }],
])('%s gives nothing', (_, program) => {
  expect(maximise(program)).toBeUndefined();
});

it('finds what trying every small table finds', () => {
  const small = fc.nat({ max: 4 });
  fc.assert(
    fc.property(fc.tuple(small, small, small, small), ([a, b, c, d]) => {
      const rows = [
        [1, 1, 0, 0],
        [0, 0, 1, 1],
        [1, 0, 1, 0],
        [0, 1, 0, 1],
      ];
      const best = maximise({ rows, totals: [a + b, c + d, a + c, b + d], aim: [1, 0, 0, 0] });
      expect(best?.[0]).toBeCloseTo(Math.min(a + b, a + c));
    }),
    STEADY,
  );
});
