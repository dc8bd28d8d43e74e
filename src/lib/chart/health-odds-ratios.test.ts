import { expect, it } from 'vitest';

import { saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { elementsOf } from '../../test/helpers/svg-boxes.ts';
import { healthOddsRatios } from './health-odds-ratios.ts';

const tables = dataTables();
const chart = healthOddsRatios(tables);

it('each mark tells its odds ratio, its interval and its p-value', () => {
  expect(saidBy(chart, 'poor-or-fair-self-rated-health')[0]).toBe(
    'After 3 months: odds ratio 3.25, 95% confidence interval 0.88 to 11.96, p = 0.077',
  );
});

it('both pictures have the line at 1 in the same place', () => {
  const lines = chart.panels.map(
    (panel) => elementsOf(panel.draw(328)).find(({ attributes }) => attributes.class === 'chart-base')?.attributes.d,
  );
  expect(lines[0]).toBe(lines[1]);
});

it('that every interval includes 1 is said for as long as it is so', () => {
  expect(chart.description).toContain('All 6 lines cross 1.');
  expect(chart.notes[0]).toMatch(/^Every interval includes 1, so these numbers do not show/);
  const raised = withValue(
    tables,
    (id, { timepoint, measure, variable }) =>
      id === 'table-12' && variable.startsWith('Poor or') && timepoint === '3 months' && measure === 'ci_low',
    '1.10',
  );
  expect(healthOddsRatios(raised).description).toContain('5 of the 6 lines cross 1.');
  expect(healthOddsRatios(raised).notes[0]).toMatch(/^5 of 6 intervals include 1/);
});
