import { describe, expect, it } from 'vitest';

import { discrepancySchema } from '#schemas/discrepancy.ts';
import { smallTable } from '../../test/helpers/small-table.ts';
import { presentDiscrepancy } from './present.ts';
import type { ShownDiscrepancy } from './present.ts';

const TABLES = [
  smallTable({
    id: 'table-14',
    groups: { IPS: 22 },
    variables: [
      { name: 'Participants', kind: 'flow' },
      { name: 'pattern', kind: 'flow' },
    ],
    lines: [
      'Participants,,IPS,,n,22',
      'pattern,Working|Working|Working,IPS,,n,2',
      'pattern,-|Working|-,IPS,,n,1',
      'pattern,Not in work|-|-,IPS,,n,2',
      'pattern,Not in work|Not in work|-,IPS,,n,3',
    ],
  }),
];
const pattern = (category: string): object => ({ table: 'table-14', variable: 'pattern', category, group: 'IPS' });

const show = (change: object): ShownDiscrepancy =>
  presentDiscrepancy(
    discrepancySchema.parse({
      id: 'd-work',
      weight: 'outcome',
      title: 'Who was in work',
      tables: ['table-14'],
      readings: [{ by: 'Table 14', says: '{working} of {all} people were in work.' }],
      affects: 'What can be said.',
      uses: 'A, {working}.',
      figures: {
        working: pattern('Working|Working|Working'),
        all: { table: 'table-14', variable: 'Participants', group: 'IPS' },
      },
      ...change,
    }),
    TABLES,
  );

it('numbers are put into the words', () => {
  const { readings, uses, unsure } = show({});
  expect([readings[0]?.says, uses, unsure]).toEqual(['2 of 22 people were in work.', 'A, 2.', undefined]);
});

it('a reading leads to its rows, and not to the row that says how many people there are', () => {
  expect(show({}).readings[0]?.places).toEqual([
    {
      table: 'table-14',
      row: 'Working, Working, Working',
      href: '/results/tables/table-14/#row-pattern-working-working-working',
    },
  ]);
});

it('a reading of nothing but a number of people leads there', () => {
  const says = { readings: [{ by: 'Table 14', says: 'There are {all}.' }] };
  expect(show(says).readings[0]?.places.map(({ row }) => row)).toEqual(['Participants']);
});

it('a dash in a pattern is said in words', () => {
  const shown = show({ figures: { working: pattern('-|Working|-'), all: pattern('-|Working|-') } });
  expect(shown.readings[0]?.places.map(({ row }) => row)).toEqual(['not returned, Working, not returned']);
});

it('a reading of many rows leads to the table', () => {
  const many = ['Working|Working|Working', '-|Working|-', 'Not in work|-|-', 'Not in work|Not in work|-'].map(pattern);
  const shown = show({ figures: { working: { sum: many }, all: pattern('-|Working|-') } });
  expect(shown.readings[0]?.says).toBe('8 of 1 people were in work.');
  expect(shown.readings[0]?.places).toEqual([{ table: 'table-14', row: '', href: '/results/tables/table-14/' }]);
});

it('what the check found is told with its row and group', () => {
  const covers = [{ ...pattern('-|Working|-'), rule: 'patterns', printed: '1', computed: '0' }];
  expect(show({ covers }).found).toEqual([
    {
      place: {
        table: 'table-14',
        row: 'not returned, Working, not returned, IPS',
        href: '/results/tables/table-14/#row-pattern-none-working-none',
      },
      printed: '1',
      computed: '0',
    },
  ]);
});

describe('an explanation is refused', () => {
  it('where its words have a hole that no figure fills', () => {
    expect(() => show({ affects: 'What {wroking} says.' })).toThrow('"d-work" speaks of {wroking}');
  });

  it('where a figure is in none of its words', () => {
    expect(() => show({ uses: 'A, as printed.', readings: [{ by: 'Table 14', says: '{working} people.' }] })).toThrow(
      'figures that no words use: all',
    );
  });
});
