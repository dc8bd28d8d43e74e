import fc from 'fast-check';
import { expect, it } from 'vitest';

import { elementsOf } from '../../../test/helpers/svg-boxes.ts';
import { STEADY } from '../../../test/helpers/steady.ts';
import { drawCountGrid, shadeOf } from './count-grid.ts';

it('only nothing at all has no shade', () => {
  expect([0, 0.001, 0.05, 0.2].map(shadeOf)).toEqual([0, 1, 2, 3]);
});

it('a larger share is never lighter', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(shadeOf(Math.max(one, other))).toBeGreaterThanOrEqual(shadeOf(Math.min(one, other)));
    }),
    STEADY,
  );
});

it('every box has its number in it, whatever its shade', () => {
  const boxes = [0, 5].map((count) => ({ text: String(count), share: count / 50, say: `${count} of 50 missing` }));
  const picture = drawCountGrid({ heading: 'Months', columns: [['Start'], ['3']], rows: [{ label: 'Pain', boxes }] }, 328);
  const elements = elementsOf(picture);
  expect(elements.filter(({ tag }) => tag === 'rect').map(({ attributes }) => attributes['data-say'])).toEqual([
    '0 of 50 missing',
    '5 of 50 missing',
  ]);
  expect(elements.filter(({ attributes }) => attributes.class === 'chart-text count').map(({ children }) => children[0])).toEqual(
    ['0', '5'],
  );
});
