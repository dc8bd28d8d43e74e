import { expect, it } from 'vitest';

import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { categoriesOf, cellOf, chartCell, findCell, numberOf, tableOf } from './cells.ts';

const tables = dataTables();
const table = tableOf(tables, 'table-11');
const POOR = { variable: 'Self-rated health', category: 'Poor', group: 'All', timepoint: 'Baseline', measure: 'n' } as const;

it('a cell is found by its names, and its number can be drawn', () => {
  expect(cellOf(table, POOR)).toMatchObject({ value: '15', measure: 'n' });
  expect(numberOf(table, POOR)).toBe(15);
});

it('what is not there is not made up', () => {
  expect(findCell(table, { ...POOR, category: 'Dreadful' })).toBeUndefined();
  expect(() => cellOf(table, { ...POOR, category: 'Dreadful' })).toThrow(/^data\/table-11\.csv: found no cell for .*"Dreadful"/);
  expect(() => tableOf(tables, 'table-99')).toThrow('data/: found no table "table-99", expected data/table-99.csv');
});

it('an empty cell stops the build rather than being drawn as nought', () => {
  const emptied = tableOf(
    withValue(tables, (id, cell) => id === 'table-11' && cell.category === 'Poor', ''),
    'table-11',
  );
  expect(() => numberOf(emptied, POOR)).toThrow(/^data\/table-11\.csv:\d+: found "", expected a number/);
});

it('two cells of one name are refused', () => {
  const twice = { ...table, cells: [...table.cells, ...table.cells] };
  expect(() => cellOf(twice, POOR)).toThrow('found 2 cells');
});

it('a number under a chart links to the row it stands in', () => {
  expect(chartCell('15 (30%)', table, POOR)).toEqual({
    text: '15 (30%)',
    href: '/results/tables/table-11/#row-self-rated-health-poor-baseline',
  });
});

it('categories come in the order of the CSV', () => {
  expect(categoriesOf(table, 'Self-rated health')).toEqual(['Excellent', 'Very good', 'Good', 'Fair', 'Poor', 'Missing']);
});
