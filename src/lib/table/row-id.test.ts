import { expect, it } from 'vitest';

import { rowId } from './row-id.ts';

it.each([
  [{ variable: 'Sex', category: 'Female', timepoint: 'Baseline' }, 'row-sex-female-baseline'],
  [{ variable: 'Overall', category: '', timepoint: '3 months' }, 'row-overall-3-months'],
  [{ variable: 'Weekly money (£) from benefits', category: '', timepoint: '' }, 'row-weekly-money-from-benefits'],
])('a row is named by what it tells of: %o', (row, id) => {
  expect(rowId(row)).toBe(id);
});

it('patterns that differ only in which questionnaire was not returned have ids of their own', () => {
  const idOf = (category: string): string => rowId({ variable: 'pattern', category, timepoint: '' });
  expect(idOf('Not in work|-|Not in work')).toBe('row-pattern-not-in-work-none-not-in-work');
  expect(idOf('Not in work|Not in work|-')).toBe('row-pattern-not-in-work-not-in-work-none');
  expect(idOf('-|Working|-')).toBe('row-pattern-none-working-none');
});

it('a dash inside a category is no state', () => {
  expect(rowId({ variable: 'Smoking', category: 'Ex-smoker - stopped', timepoint: '' })).toBe('row-smoking-ex-smoker-stopped');
});
