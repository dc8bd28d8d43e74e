import { expect, it } from 'vitest';

import { cellsSpecSchema, recordsSpecSchema } from '#schemas/table.ts';
import { isCells, isRecords, readTable } from './read-table.ts';

const COMMON = {
  title: 'A small table',
  description: 'Made for this test.',
  source: { section: 'Nowhere' },
  population: { name: 'Everyone', n: 2, parent: null },
  footnotes: [],
  missingValues: [],
  disclosure: { status: 'already_published', citation: 'nobody-2021' },
} as const;

const CELLS = cellsSpecSchema.parse({
  ...COMMON,
  name: 'small',
  groups: [{ name: 'All', label: 'Everyone', n: 2 }],
  timepoints: [],
  measures: ['n'],
  variables: [{ name: 'Sex', kind: 'single' }],
  fields: [{ name: 'value', type: 'number', description: 'The number' }],
});

const RECORDS = recordsSpecSchema.parse({
  ...COMMON,
  name: 'people',
  form: 'records',
  record: 'person',
  fields: [{ name: 'age', type: 'integer', description: 'Age in years' }],
});

it('a table of numbers is told by its sidecar, and takes its name as its id', () => {
  const { table, findings } = readTable(
    'variable,category,group,timepoint,measure,value,note\nSex,Female,All,,n,2,',
    'data/small.csv',
    CELLS,
  );
  expect(findings).toEqual([]);
  expect(table).toMatchObject({ id: 'small', cells: [{ variable: 'Sex', value: '2', line: 2 }] });
  expect([isCells(table), isRecords(table)]).toEqual([true, false]);
});

it('a table of records is told by its sidecar', () => {
  const { table, findings } = readTable('age\n45', 'data/people.csv', RECORDS);
  expect(findings).toEqual([]);
  expect(table).toMatchObject({ id: 'people', records: [{ line: 2, values: ['45'] }] });
  expect([isCells(table), isRecords(table)]).toEqual([false, true]);
});

it('what is wrong with either form is found in its file', () => {
  const cells = readTable('variable,category,group,timepoint,measure,value,note\nSex,,Al,,n,2,', 'data/small.csv', CELLS);
  const records = readTable('age\nold', 'data/people.csv', RECORDS);
  expect([...cells.findings, ...records.findings].map(({ file, line, found }) => `${file}:${line} ${found}`)).toEqual([
    'data/small.csv:2 "Al"',
    'data/people.csv:2 "old"',
  ]);
});
