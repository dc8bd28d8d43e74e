import { expect, it } from 'vitest';

import { drawInterval, drawStem, drawUpright } from './line.ts';

it('a stem runs from nought to the mark', () => {
  expect(drawStem('ips', 12, [40, 99.999]).attributes).toEqual({ class: 'stem series-ips', d: 'M40 12H100' });
});

it('an interval that lies has a stroke across each end', () => {
  expect(drawInterval('tau', 10, [20, 60]).attributes.d).toBe('M20 6v8M20 10H60M60 6v8');
});

it('an interval that stands has a stroke across each end that is its own', () => {
  expect(drawUpright('ips', 10, [90, 30], { low: false, high: false }).attributes.d).toBe('M10 90V30M6 90h8M6 30h8');
  expect(drawUpright('ips', 10, [90, 30], { low: true, high: true }).attributes.d).toBe('M10 90V30');
});
