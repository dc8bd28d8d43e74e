import { expect, it } from 'vitest';

import { factSchema } from '#schemas/fact.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { formatFact } from './format.ts';

const cellOf = (category: string, value: string): PublishedCell => ({
  variable: 'Helped',
  category,
  group: 'All',
  timepoint: '',
  measure: 'n',
  value,
  note: '',
  line: 2,
});

const keyOf = (category: string): { variable: string; category: string } => ({ variable: 'Helped', category });
const factOf = (...categories: readonly string[]): ReturnType<typeof factSchema.parse> =>
  factSchema.parse({ id: 'helped', table: 'table-07', count: categories.map(keyOf), of: keyOf('Asked') });

const CELLS = [cellOf('A lot', '30'), cellOf('A little', '11'), cellOf('Not at all', '0'), cellOf('Asked', '50')];

it('a fact is the count of the people asked', () => {
  expect(formatFact(factOf('A lot'), CELLS)).toBe('30 of 50');
});

it('a fact with several counts adds them up', () => {
  expect(formatFact(factOf('A lot', 'A little'), CELLS)).toBe('41 of 50');
});

it('nobody is a number like any other', () => {
  expect(formatFact(factOf('Not at all'), CELLS)).toBe('0 of 50');
});

it.each(['', '62.0', '30%', '<5', '-1', ' 30', '1,000', 'NR'])(
  'a cell with "%s" is refused, since it is not a whole number',
  (value) => {
    expect(() => formatFact(factOf('A lot'), [cellOf('A lot', value), cellOf('Asked', '50')])).toThrow(
      new Error(`data/table-07.csv: found "${value}" for "Helped", expected a whole number.`),
    );
  },
);

it('a fact that names no cell says which file to correct', () => {
  expect(() => formatFact(factOf('Alot'), CELLS)).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-07.csv: found 0 cells for variable "Helped", category "Alot", group "All", timepoint "", measure "n", expected exactly one. Nearest: variable "Helped", category "A lot", group "All", timepoint "", measure "n"; variable "Helped", category "A little", group "All", timepoint "", measure "n"; variable "Helped", category "Not at all", group "All", timepoint "", measure "n". Correct the key in content/facts.yaml.]`,
  );
});
