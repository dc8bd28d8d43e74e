import { expect, it } from 'vitest';

import { drawMark, place, short } from './mark.ts';
import type { Series } from './mark.ts';

const SERIES: readonly Series[] = ['ips', 'tau', 'all', 'pain-service', 'general-practice', 'unknown'];
const shapeOf = (series: Series): unknown => drawMark({ series, x: 0, y: 0, say: '' }).attributes.d;

it('the groups that are compared have shapes of their own, so that colour is never needed', () => {
  expect(shapeOf('ips')).not.toBe(shapeOf('tau'));
  expect(shapeOf('pain-service')).not.toBe(shapeOf('general-practice'));
});

it.each(SERIES)('a mark of %s stands where it is put and says its value', (series) => {
  expect(drawMark({ series, x: 10, y: 20.126, say: 'a value' }).attributes).toMatchObject({
    class: `mark series-${series}`,
    transform: 'translate(10 20.13)',
    'data-say': 'a value',
  });
});

it('places have two decimals at most, and no minus nought', () => {
  expect(short(1 / 3)).toBe(0.33);
  expect(place(-0.001, 2)).toBe('translate(0 2)');
});
