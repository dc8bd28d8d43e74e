import { expect, it } from 'vitest';

import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { offeredOf, termsOf, tidyRows } from './offered.ts';

it('cells stand in the order of the columns, under their names', () => {
  expect(tidyRows(makeCells(['Sex,Male,All,Baseline,n,20,as printed']))).toEqual([
    ['variable', 'category', 'group', 'timepoint', 'measure', 'value', 'note'],
    ['Sex', 'Male', 'All', 'Baseline', 'n', '20', 'as printed'],
  ]);
});

it('records keep their columns', () => {
  expect(tidyRows(makeRecords([['IPS', '44']]))).toEqual([
    ['arm', 'age'],
    ['IPS', '44'],
  ]);
});

it('nothing is offered that the gate does not let through, and what it gives back is offered in its place', () => {
  const [open, shut] = [makeCells([], 'table-04'), makeCells([], 'table-05')];
  const masked = { ...open, cells: [] };
  expect(offeredOf([open, shut], ({ id }) => (id === 'table-04' ? masked : undefined))).toEqual([
    { table: masked, isMadeUp: false },
  ]);
});

it('the gate is asked about every table with all tables at hand', () => {
  const tables = [makeCells([]), makeRecords([])];
  const asked: unknown[] = [];
  offeredOf(tables, (table, others) => {
    asked.push([table.id, others.length]);
    return undefined;
  });
  expect(asked).toEqual([
    ['table-04', 2],
    ['example-records', 2],
  ]);
});

it('made-up records come with the summary they ask for, both are known as made up', () => {
  const table = makeRecords([['IPS', '44']]);
  const summary = {
    name: 'example-summary',
    title: 'Summary',
    description: 'What the records add up to.',
    by: 'arm',
    labels: {},
    footnotes: [],
  };
  const withSummary = { ...table, spec: { ...table.spec, summary } };
  expect(offeredOf([withSummary], (one) => one).map(({ table: { id }, isMadeUp }) => [id, isMadeUp])).toEqual([
    ['example-records', true],
    ['example-summary', true],
  ]);
});

it('terms are those of the report, of the owner, or free', () => {
  expect(termsOf({ table: makeCells([]), isMadeUp: false }, sayKeys)).toBe('[download-licence-title]');
  expect(termsOf({ table: makeRecords([], false), isMadeUp: false }, sayKeys)).toBe('[download-licence-owner the data guardian]');
  expect(termsOf({ table: makeRecords([]), isMadeUp: true }, sayKeys)).toBe('[download-licence-cc]');
});
