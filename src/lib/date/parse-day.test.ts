import { expect, it } from 'vitest';

import { formatDay } from './format.ts';
import { parseDay } from './parse-day.ts';

it('a day stays as it is', () => {
  expect(['2026-03-01', '2028-02-29', '0026-03-01'].map(parseDay)).toEqual(['2026-03-01', '2028-02-29', '0026-03-01']);
});

it.each(['', 'soon', '122026-03-01', '2026-13-01', '2026-3-1', '2026-03-01T00:00'])('"%s" is no day', (text) => {
  expect(parseDay(text)).toBe('');
});

it('what is left of any day can be put into words', () => {
  for (const day of ['0001-01-01', '9999-12-31']) expect(formatDay(parseDay(day))).toMatch(/^\d+ [A-Z][a-z]+ \d+$/);
});
