import { expect, it } from 'vitest';

import { tablePageSchema } from '#schemas/table-page.ts';
import type { TablePage } from '#schemas/table-page.ts';
import type { CellsTable } from '#schemas/table.ts';
import { plainWords } from './plain-words.ts';

const cellOf = (category: string, value: string, line: number) => ({
  ...{ variable: 'Health', category, group: 'All', timepoint: '', measure: 'n', value, note: '', line },
});
const TABLE = {
  id: 'table-01',
  cells: [cellOf('Good', '1017', 2), cellOf('Fair', '15', 3), cellOf('Poor', '', 4)],
} as unknown as CellsTable;

const pageOf = (plain: string, figures: Readonly<Record<string, string[]>>): TablePage =>
  tablePageSchema.parse({
    ...{ id: 'table-01', topic: 'joined', brief: 'How people are.', plain: [plain] },
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, categories]) => [
        name,
        categories.map((category) => ({ variable: 'Health', category })),
      ]),
    ),
  });

it('a number in plain words is the table’s own, written as everywhere', () => {
  expect(plainWords(pageOf('Of them {good} were well.', { good: ['Good'] }), TABLE)).toEqual(['Of them 1,017 were well.']);
});

it('several cells are added up', () => {
  expect(plainWords(pageOf('Of them {both} were so.', { both: ['Good', 'Fair'] }), TABLE)).toEqual(['Of them 1,032 were so.']);
});

it.each([
  ['a hole without a figure', pageOf('Of them {god} were well.', {}), 'found {god} and no such figure. Add it under figures.'],
  ['a figure without a hole', pageOf('Of them all were well.', { good: ['Good'] }), 'found the figure "good" and no {good}.'],
  ['a figure without a cell', pageOf('Of them {good} were well.', { good: ['Gut'] }), 'found 0 cells'],
  [
    'a sum of what is no number',
    pageOf('Of them {ill} were ill.', { ill: ['Fair', 'Poor'] }),
    'found "", expected whole numbers',
  ],
])('%s stops the build', (_, page, message) => {
  expect(() => plainWords(page, TABLE)).toThrow(message);
});
