import { describe, expect, it } from 'vitest';

import { formatTimeOfDay, formatTimespan } from './timespan.ts';

describe('times in SCORM 1.2', () => {
  it.each([
    [0, '0000:00:00.00'],
    [5, '0000:00:00.01'],
    [61_500, '0000:01:01.50'],
    [36_000_000 + 59_990, '0010:00:59.99'],
    [59_999, '0000:01:00.00'],
    [-1, '0000:00:00.00'],
    [1e15, '9999:59:59.99'],
  ])('writes %d milliseconds as %s', (milliseconds, expected) => {
    expect(formatTimespan(milliseconds)).toBe(expected);
  });

  it('writes a time of day from the seconds since midnight', () => {
    expect([0, 3661, 86_399.6].map(formatTimeOfDay)).toEqual(['00:00:00', '01:01:01', '23:59:59']);
  });
});
