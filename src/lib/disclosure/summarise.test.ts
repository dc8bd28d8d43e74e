import { expect, it } from 'vitest';

import type { RecordsTable } from '#schemas/table.ts';
import { makeRecords } from '#test/helpers/make-records.ts';
import { publishable } from './gate.ts';
import { summariesOf, summarise } from './summarise.ts';

const PLAN = {
  name: 'sum',
  title: 'Summed up',
  description: 'Made up for a test.',
  by: 'arm',
  labels: { IPS: 'The arm' },
  footnotes: [],
};

function table(): RecordsTable {
  const rows = [
    ['c1', 'IPS', 'yes', '1'],
    ['c2', 'IPS', 'no', '2'],
    ['c3', 'TAU', 'no', '4'],
    ['c4', 'TAU', 'blank', 'blank'],
  ];
  const made = makeRecords(['code', 'arm', 'work', 'score'], rows);
  const [code, arm, work, score] = made.spec.fields;
  const fields = [
    { ...code, constraints: { unique: true } },
    arm,
    { ...work, title: 'In work' },
    { ...score, type: 'number', unit: 'points' },
  ] as RecordsTable['spec']['fields'];
  return { ...made, spec: { ...made.spec, fields, missingValues: [{ value: 'blank', label: 'left blank' }] } };
}

const said = (): string[] =>
  summarise(table(), PLAN).cells.map(
    ({ variable, category, group, measure, value }) => `${variable}|${category}|${group}|${measure} ${value}`,
  );

it('answers are counted by group, with percentages of the group and those who gave none', () => {
  expect(said().filter((line) => line.startsWith('In work'))).toEqual([
    ...[
      'In work|no|All|n 2',
      'In work|no|All|percent 50',
      'In work|no|IPS|n 1',
      'In work|no|IPS|percent 50',
      'In work|no|TAU|n 1',
      'In work|no|TAU|percent 50',
    ],
    ...[
      'In work|yes|All|n 1',
      'In work|yes|All|percent 25',
      'In work|yes|IPS|n 1',
      'In work|yes|IPS|percent 50',
      'In work|yes|TAU|n 0',
      'In work|yes|TAU|percent 0',
    ],
    ...['In work||All|missing 1', 'In work||IPS|missing 0', 'In work||TAU|missing 1'],
  ]);
});

it('numbers are summed up by group; a spread of one number is none', () => {
  expect(said().filter((line) => line.startsWith('score||IPS') || line.startsWith('score||TAU'))).toEqual([
    ...[
      'score||IPS|complete 2',
      'score||IPS|missing 0',
      'score||IPS|mean 1.5',
      'score||IPS|sd 0.7',
      'score||IPS|median 1.5',
      'score||IPS|q1 1.3',
      'score||IPS|q3 1.8',
    ],
    ...[
      'score||TAU|complete 1',
      'score||TAU|missing 1',
      'score||TAU|mean 4.0',
      'score||TAU|sd ',
      'score||TAU|median 4.0',
      'score||TAU|q1 4.0',
      'score||TAU|q3 4.0',
    ],
  ]);
});

it('codes of records and the column of the groups are not summed up', () => {
  expect(summarise(table(), PLAN).spec.variables.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'In work: single',
    'score: continuous',
  ]);
});

it('the summary is described from the records, and is gated as they are', () => {
  const { spec } = summarise(table(), PLAN);
  expect(spec.groups).toEqual([
    { name: 'All', label: 'All', n: 4 },
    { name: 'IPS', label: 'The arm', n: 2 },
    { name: 'TAU', label: 'TAU', n: 2 },
  ]);
  expect([spec.name, spec.disclosure.status, spec.population.n]).toEqual(['sum', 'gated', 4]);
  expect(publishable(summarise(table(), PLAN), [])).toBeUndefined();
});

it('only tables whose sidecar asks for one have a summary', () => {
  const records = table();
  expect(summariesOf([records]).length).toBe(0);
  expect(summariesOf([{ ...records, spec: { ...records.spec, summary: PLAN } }]).map(({ id }) => id)).toEqual(['sum']);
});
