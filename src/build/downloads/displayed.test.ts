import { expect, it } from 'vitest';

import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { displayedRows, displayTable } from './displayed.ts';

it('a table of numbers is displayed as its page shows it', () => {
  const table = makeCells([
    'Sex,Male,All,Baseline,n,20',
    'Sex,Male,All,Baseline,percent,40',
    'Sex,Male,IPS,Baseline,n,10',
    'Sex,Male,IPS,Baseline,percent,45',
  ]);
  const { caption, columns, rows, notes } = displayTable(table, sayKeys);
  expect(caption).toBe('How people fared');
  expect(columns).toEqual(['[table-topic]', '[table-head]', 'All (N = 50)', 'IPS (N = 22)']);
  expect(rows).toEqual([['Sex, [table-kind-count]', 'Male', '20 (40%)', '10 (45%)']]);
  expect(notes).toEqual(['One was late.', '[table-kind-count]: [table-means-count]']);
});

it('records are shown as they are, with units in the headings', () => {
  expect(displayTable(makeRecords([['IPS', '44']]), sayKeys)).toMatchObject({
    columns: ['Arm', 'age (years)'],
    rows: [['IPS', '44']],
  });
});

it('under made-up records stands that they are, in the file for spreadsheets; under others nothing', () => {
  const table = makeRecords([['IPS', '44']]);
  const displayed = displayTable(table, sayKeys);
  expect(displayedRows({ table, isMadeUp: true }, displayed, sayKeys)).toEqual([
    ['Arm', 'age (years)'],
    ['IPS', '44'],
    ['', ''],
    ['How people fared. [download-synthetic]', ''],
  ]);
  expect(displayedRows({ table, isMadeUp: false }, displayed, sayKeys)).toHaveLength(2);
});
