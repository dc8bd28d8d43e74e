import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { everyone } from './groups.ts';
import { illnessPlot, illnessTable } from './illnesses.ts';

const table = tableOf(dataTables(), 'table-04');
const [all] = everyone(table);
if (!all) throw new Error('There is no group of everyone.');

it('the most common illness comes first, and a row has who is not sure only where somebody is', () => {
  const rows = illnessPlot(table, all).rows.map(({ label, points }) => `${label}: ${points.map(({ text }) => text).join(', ')}`);
  expect(rows.slice(0, 2)).toEqual(['Anxiety or depression: 33 of 50, 3 of 50', 'Arthritis: 19 of 50, 3 of 50, 1 of 50']);
  expect(rows.at(-1)).toBe('Kidney disease: 1 of 50');
});

it('the table has every answer as printed, and says which the report does not print', () => {
  const [pressure] = illnessTable(table, all).rows;
  expect(pressure?.cells.map(({ text }) => text)).toEqual(['9 (18%)', '36 (72%)', '5 (10%)', 'not printed']);
});
