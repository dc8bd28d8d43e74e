import { expect, it } from 'vitest';

import { halfHours } from './hours.ts';

it.each([
  [0, '0'],
  [30, '½'],
  [60, '1'],
  [104, '1½'],
  [211, '3½'],
  [229, '4'],
])('%i minutes are %s hours', (minutes, hours) => {
  expect(halfHours(minutes)).toBe(hours);
});
