import { expect, it } from 'vitest';

import { figureNumber, formatPercent } from '#lib/figure/format.ts';
import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { findCell, tableOf } from './cells.ts';
import { followUp } from './follow-up.ts';

const tables = dataTables();
const chart = followUp(tables);

it('counts out of those who did not withdraw, as the report does', () => {
  expect(saidBy(chart, 'of-those-who-stayed')).toEqual([
    'IPS, start: 20 of 20 returned, 100%',
    'IPS, 3 months: 15 of 20 returned, 75%',
    'IPS, 6 months: 14 of 20 returned, 70%',
    'IPS, 12 months: 10 of 20 returned, 50%',
    'TAU, start: 28 of 28 returned, 100%',
    'TAU, 3 months: 26 of 28 returned, 93%',
    'TAU, 6 months: 24 of 28 returned, 86%',
    'TAU, 12 months: 20 of 28 returned, 71%',
  ]);
});

it('and out of everyone randomised', () => {
  expect(saidBy(chart, 'of-everyone').slice(0, 4)).toEqual([
    'IPS, start: 22 of 22 returned, 100%',
    'IPS, 3 months: 15 of 22 returned, 68%',
    'IPS, 6 months: 14 of 22 returned, 64%',
    'IPS, 12 months: 10 of 22 returned, 45%',
  ]);
});

it('every rate agrees with the one the report prints, where that can be read', () => {
  const table = tableOf(tables, 'table-08');
  const said = saidBy(chart, 'of-those-who-stayed').join('\n');
  for (const group of ['IPS', 'TAU'])
    for (const months of [3, 6, 12]) {
      const timepoint = `${months} months`;
      const variable = `${months}-month response rate (from baseline)`;
      const printed = figureNumber(findCell(table, { variable, group, timepoint, measure: 'percent' })?.value ?? '');
      if (printed !== undefined) expect(said).toMatch(new RegExp(`${group}, ${timepoint}: .*, ${formatPercent(printed)}$`, 'm'));
    }
});

it('who returned which questionnaires stands under it as printed', () => {
  expect(rowsUnder(chart)).toContain('All four | 10 (50%) | 19 (68%)');
});

it('computed counts link to the whole table, since no row prints them', () => {
  expect(chart.tables[0]?.rows[0]?.cells[0]).toEqual({ text: '15 (75%)', href: '/results/tables/table-08/' });
});
