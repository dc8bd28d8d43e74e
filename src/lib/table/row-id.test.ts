import { expect, it } from 'vitest';

import { rowId } from './row-id.ts';

it('the fragment of a row is made of its variable, category and time', () => {
  expect(rowId({ variable: 'Sex', category: 'Female', timepoint: 'Baseline' })).toBe('row-sex-female-baseline');
  expect(rowId({ variable: 'Overall', category: '', timepoint: '3 months' })).toBe('row-overall-3-months');
});

it('two patterns that differ only in which questionnaire did not come back have two fragments', () => {
  const idOf = (category: string): string => rowId({ variable: 'pattern', category, timepoint: '' });
  expect(idOf('Not in work|-|Not in work')).toBe('row-pattern-not-in-work-not-returned-not-in-work');
  expect(idOf('Not in work|Not in work|-')).toBe('row-pattern-not-in-work-not-in-work-not-returned');
  expect(idOf('-|Working|-')).toBe('row-pattern-not-returned-working-not-returned');
});
