import { expect, it } from 'vitest';

import { figureKeySchema } from '#schemas/fact.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { lookUp } from './look-up.ts';

const CELLS: readonly PublishedCell[] = [
  { variable: 'Sex', category: 'Female', group: 'All', timepoint: 'Baseline', measure: 'n', value: '31', note: '', line: 2 },
  {
    variable: 'Sex',
    category: 'Female',
    group: 'All',
    timepoint: 'Baseline',
    measure: 'percent',
    value: '62.0',
    note: '',
    line: 2,
  },
  { variable: 'Sex', category: 'Female', group: 'IPS', timepoint: 'Baseline', measure: 'n', value: '', note: '', line: 2 },
  { variable: 'Age', category: '', group: 'All', timepoint: '', measure: 'n', value: '50', note: '', line: 2 },
];

it('the one cell that answers every part of the key gives its value as printed', () => {
  const key = figureKeySchema.parse({ variable: 'Sex', category: 'Female', timepoint: 'Baseline', measure: 'percent' });
  expect(lookUp('table-01', CELLS, key)).toBe('62.0');
});

it('parts of a key that are left out mean everybody, the count, and no category or time', () => {
  expect(lookUp('table-01', CELLS, figureKeySchema.parse({ variable: 'Age' }))).toBe('50');
});

it('an empty cell is a cell, and gives an empty text', () => {
  const key = figureKeySchema.parse({ variable: 'Sex', category: 'Female', group: 'IPS', timepoint: 'Baseline' });
  expect(lookUp('table-01', CELLS, key)).toBe('');
});

it('case counts: a key must be spelt as the table spells it', () => {
  expect(() => lookUp('table-01', CELLS, figureKeySchema.parse({ variable: 'age' }))).toThrow('found 0 cells');
});

it('a key without a cell names the three nearest, nearest first', () => {
  const key = figureKeySchema.parse({ variable: 'Sex', category: 'Man', timepoint: 'Baseline' });
  expect(() => lookUp('table-01', CELLS, key)).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-01.csv: found 0 cells for variable "Sex", category "Man", group "All", timepoint "Baseline", measure "n", expected exactly one. Nearest: variable "Sex", category "Female", group "All", timepoint "Baseline", measure "n"; variable "Sex", category "Female", group "All", timepoint "Baseline", measure "percent"; variable "Sex", category "Female", group "IPS", timepoint "Baseline", measure "n". Correct the key in content/facts/.]`,
  );
});

it('a key with two cells is refused rather than guessed', () => {
  const [cell] = CELLS.slice(3);
  const key = figureKeySchema.parse({ variable: 'Age' });
  expect(() => lookUp('table-01', cell ? [cell, cell] : [], key)).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-01.csv: found 2 cells for variable "Age", category "", group "All", timepoint "", measure "n", expected exactly one. Nearest: variable "Age", category "", group "All", timepoint "", measure "n"; variable "Age", category "", group "All", timepoint "", measure "n". Correct the key in content/facts/.]`,
  );
});

it('lookUp leaves the order of the cells as it was', () => {
  const cells = [...CELLS];
  expect(() => lookUp('table-01', cells, figureKeySchema.parse({ variable: 'Age', group: 'IPS' }))).toThrow();
  expect(cells).toEqual(CELLS);
});
