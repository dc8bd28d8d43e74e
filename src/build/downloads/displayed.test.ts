import { expect, it } from 'vitest';

import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { displayTable } from './displayed.ts';

it('figures that belong together are one text, groups are columns', () => {
  const table = makeCells([
    'Sex,Male,All,Baseline,n,20',
    'Sex,Male,All,Baseline,percent,40',
    'Sex,Male,IPS,Baseline,n,10',
    'Sex,Male,IPS,Baseline,percent,45',
    'Age,,All,Baseline,mean,47.0',
    'Age,,All,Baseline,sd,10.5',
    'Age,,All,Baseline,median,48',
    'Age,,All,Baseline,q1,40',
    'Age,,All,Baseline,q3,55',
    'Age,,,Baseline,p,0.056',
  ]);
  const { columns, rows, caption, notes } = displayTable(table, sayKeys);
  expect([caption, ...notes]).toEqual(['How people fared', 'One was late.']);
  expect(columns.slice(4)).toEqual(['All (N = 50)', 'IPS (N = 22)', '[download-no-group]']);
  expect(rows).toEqual([
    ['Sex', 'Male', 'Baseline', '[download-figure-count]', '20 (40%)', '10 (45%)', ''],
    ['Age', '', 'Baseline', '[download-figure-mean]', '47.0 (10.5)', '', ''],
    ['Age', '', 'Baseline', '[download-figure-median]', '48 (40 to 55)', '', ''],
    ['Age', '', 'Baseline', '[download-figure-p]', '', '', '0.056'],
  ]);
});

it('a number the report leaves out leaves its figure without it', () => {
  const table = makeCells(['Sex,Male,All,,n,', 'Sex,Male,All,,percent,40', 'Sex,Male,IPS,,n,3', 'Sex,Male,IPS,,percent,']);
  expect(displayTable(table, sayKeys).rows).toEqual([['Sex', 'Male', '', '[download-figure-count]', '40%', '3']]);
});

it('records are shown as they are, with units in the headings', () => {
  expect(displayTable(makeRecords([['IPS', '44']]), sayKeys)).toMatchObject({
    columns: ['Arm', 'age (years)'],
    rows: [['IPS', '44']],
  });
});
