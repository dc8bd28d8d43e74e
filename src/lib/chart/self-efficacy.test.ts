import { expect, it } from 'vitest';

import { saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { selfEfficacy } from './self-efficacy.ts';

const tables = dataTables();
const chart = selfEfficacy(tables);

it('all eight scales are drawn, as mean and SD and as median and middle half', () => {
  expect(chart.panels).toHaveLength(16);
  expect(chart.tables).toHaveLength(8);
});

it('marks tell mean and SD, or median and middle half', () => {
  expect(saidBy(chart, 'mean-overall')[0]).toBe('IPS, start: mean 6.4, SD 2.1');
  expect(saidBy(chart, 'median-overall').at(-1)).toBe('TAU, 12 months: median 3.3, middle half 2.5 to 5.0');
});

it('p-values are put as chances, and printed', () => {
  expect(chart.panels[0]?.note).toBe(
    'If chance alone were at work, a gap between the means as wide as these would come about 6 in 100 times at the start and 13 in 100, 2 in 100, 3 in 100 times later (p = 0.056, 0.125, 0.019, 0.031).',
  );
});

it('the first note counts the comparisons, and those that were there before anyone was helped', () => {
  expect(chart.notes[0]).toContain('makes 32 comparisons');
  expect(chart.notes[0]).toContain('13 of them have a p-value under 0.05; 4 of those were there at the start');
  expect(chart.notes[0]).toContain('0 at 3 months, 5 at 6 months and 4 at 12 months');
});

it('says that the IPS arm was higher on all eight at the start, for as long as the data do', () => {
  expect(chart.description).toContain('higher on all 8 scores');
  const lower = (id: string, { variable, group, timepoint, measure }: (typeof tables)[number]['cells'][number]): boolean =>
    id === 'table-10' && variable === 'Pain' && group === 'IPS' && timepoint === 'Baseline' && measure === 'mean';
  expect(selfEfficacy(withValue(tables, lower, '1.0')).description).toContain('higher on 7 of the 8 scores');
});

it('no sentence says that support raised confidence', () => {
  expect(chart.notes[0]).toMatch(/^Do not read these pictures as showing that IPS raised confidence\./);
});
