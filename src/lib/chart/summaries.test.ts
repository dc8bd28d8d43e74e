import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { arms } from './groups.ts';
import { scaleAround, sizeOf, summaryOf, summaryTable } from './summaries.ts';

const table = tableOf(dataTables(), 'table-04');
const SCHOOL = { variable: 'Age (years) left school', group: 'IPS', timepoint: 'Baseline' };
const OUT = { variable: 'Time (years) since last in paid work', timepoint: 'Baseline' };

it('a mean has its standard deviation on both sides', () => {
  const mean = summaryOf(table, SCHOOL, 'mean');
  expect(mean).toMatchObject({ value: 15.9, text: '15.9 (SD 1.3)', spoken: 'mean 15.9, SD 1.3' });
  expect(mean?.range[0]).toBeCloseTo(14.6, 10);
});

it('a median has the middle half of people', () => {
  expect(summaryOf(table, SCHOOL, 'median')).toEqual({
    value: 16,
    range: [15, 16],
    text: '16 (15 to 16)',
    spoken: 'median 16, middle half 15 to 16',
  });
});

it('what the report does not give is not summed up', () => {
  expect(summaryOf(table, { ...OUT, group: 'IPS' }, 'mean')).toBeUndefined();
});

it('a scale has room for every end, and round ends itself', () => {
  const { domain, ticks } = scaleAround([{ value: 15.9, range: [14.6, 17.2], text: '', spoken: '' }], 'Age');
  expect(domain[0]).toBeLessThanOrEqual(14.6);
  expect(domain[1]).toBeGreaterThanOrEqual(17.2);
  expect(ticks.every((tick) => Math.abs(tick * 2 - Math.round(tick * 2)) < 1e-9)).toBe(true);
});

it('the table has the columns the report has, and missing answers by arm', () => {
  expect(summaryTable(table, OUT, arms(table)).columns).toEqual([
    'Group',
    'Median',
    'Lower quarter below',
    'Upper quarter above',
    'Missing',
  ]);
});

it('a group that is not in the sidecar stops the build', () => {
  expect(sizeOf(table, 'TAU')).toBe('28');
  expect(() => sizeOf(table, 'Everybody')).toThrow('data/table-04.yaml: found no group "Everybody"');
});
