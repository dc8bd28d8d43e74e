import { expect, it } from 'vitest';

import type { CellsTable, Measure } from '#schemas/table.ts';
import { pilotInWork, pilotReturns, pilotSpreads } from './pilot.ts';

type Row = readonly [variable: string, category: string, group: string, timepoint: string, measure: Measure, value: string];

/** As much of a table as the pilot's figures are read from. */
const tableOf = (timepoints: readonly string[], rows: readonly Row[]): CellsTable =>
  ({
    id: 'table-00',
    spec: { timepoints, variables: [...new Set(rows.map(([name]) => name))].map((name) => ({ name, kind: 'continuous' })) },
    cells: rows.map(([variable, category, group, timepoint, measure, value], index) => ({
      ...{ variable, category, group, timepoint, measure, value },
      note: '',
      line: index + 2,
    })),
  }) as unknown as CellsTable;

it('both arms’ SDs weigh the same, and the safe one is higher by what 24 degrees of freedom leave open', () => {
  const table = tableOf(
    ['Baseline', '12 months'],
    [
      ['RTW-SE', '', 'IPS', '12 months', 'sd', '2.3'],
      ['RTW-SE', '', 'TAU', '12 months', 'sd', '2.2'],
      ['RTW-SE', '', 'All', '12 months', 'complete', '26'],
    ],
  );
  expect(pilotSpreads(table)).toEqual([{ scale: 'RTW-SE', time: '12 months', answered: 26, sd: 2.25, cautious: 2.59 }]);
});

it('a missing SD stops the build and says which', () => {
  const table = tableOf(
    ['Baseline', '12 months'],
    [
      ['RTW-SE', '', 'IPS', '12 months', 'sd', ''],
      ['RTW-SE', '', 'TAU', '12 months', 'sd', '2.2'],
      ['RTW-SE', '', 'All', '12 months', 'complete', '26'],
    ],
  );
  expect(() => pilotSpreads(table)).toThrow('data/table-00.csv: found "" for "RTW-SE", expected a number.');
});

it('loss is of everyone randomised, and a time counts in every pattern that names it', () => {
  const patterns = tableOf(
    ['3 months', '12 months'],
    [
      ['Follow-up', 'Baseline', 'All', '', 'n', '5'],
      ['Follow-up', 'Baseline + 3 months', 'All', '', 'n', '11'],
      ['Follow-up', 'Baseline + 3 months + 12 months', 'All', '', 'n', '30'],
      ['Follow-up', 'Baseline + 3 months', 'IPS', '', 'n', '7'],
    ],
  );
  const start = tableOf(['Baseline'], [['Participants', '', 'All', 'Baseline', 'n', '50']]);
  expect(pilotReturns(patterns, start)).toEqual([
    { time: '3 months', returned: 41, randomised: 50, lossPercent: 18 },
    { time: '12 months', returned: 30, randomised: 50, lossPercent: 40 },
  ]);
});

it('being in work is counted by the last answer, and by the answers at the end', () => {
  const table = tableOf(
    [],
    [
      ['pattern', 'Not in work|Not in work|Not in work', 'TAU', '', 'n', '14'],
      ['pattern', 'Working|Working|-', 'TAU', '', 'n', '3'],
      ['pattern', '-|Working|Not in work', 'TAU', '', 'n', '1'],
      ['pattern', 'Working|Working|Working', 'TAU', '', 'n', '2'],
      ['pattern', 'Total', 'TAU', '', 'n', '20'],
    ],
  );
  expect(pilotInWork(table)).toEqual({ lastKnown: [5, 20], answered: [2, 17] });
});
