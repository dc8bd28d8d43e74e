import { expect, it } from 'vitest';

import { factSchema } from '#schemas/fact.ts';
import { factHref, tablesOf } from './source.ts';

const fact = (parts: object): ReturnType<typeof factSchema.parse> => factSchema.parse({ id: 'a', table: 'table-04', ...parts });
const women = { variable: 'Sex', category: 'Female', timepoint: 'Baseline' };

it('a fact leads to the row its first number stands in', () => {
  expect(factHref(fact({ kind: 'count', count: [women] }))).toBe('/results/tables/table-04/#row-sex-female-baseline');
  expect(factHref(fact({ kind: 'figure', at: { variable: 'Age', measure: 'mean' } }))).toBe('/results/tables/table-04/#row-age');
});

it('a fact whose first number stands in another table leads there', () => {
  expect(factHref(fact({ kind: 'count', count: [{ ...women, table: 'table-05' }] }))).toMatch(/table-05/);
});

it('a tally leads to its table, as it has no one row', () => {
  expect(factHref(fact({ kind: 'tally', where: { measure: 'p' }, below: 0.05 }))).toBe('/results/tables/table-04/');
});

it('a fact knows every table it takes a number from', () => {
  const of = { variable: 'Randomised', table: 'prose-figures' };
  expect(tablesOf(fact({ kind: 'share', count: [women, women], of }))).toEqual(['table-04', 'prose-figures']);
});
