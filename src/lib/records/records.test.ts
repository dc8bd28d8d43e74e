import { describe, expect, it } from 'vitest';

import { recordField } from '#test/helpers/record-field.ts';
import type { RecordField } from './field.ts';
import { EVERYTHING } from './query.ts';
import type { Query } from './query.ts';
import { makeRecords } from './records.ts';

const field = (name: string, type: RecordField['type'], labels: RecordField['labels'] = {}): RecordField =>
  recordField({ name, title: name, type, labels });

const PEOPLE = makeRecords(
  [field('id', 'string'), field('arm', 'string', { i: 'IPS', t: 'Usual' }), field('age', 'integer')],
  [
    ['P1', 'P2', 'P3', 'P4', 'P5'],
    ['i', 't', 'i', 't', 'i'],
    ['40', '', '23', '61', '35'],
  ],
);
const ids = (query: Partial<Query>, size = 50): string[] =>
  PEOPLE.view({ ...EVERYTHING, ...query }, size).rows.map(([id]) => id ?? '');

describe('a view', () => {
  it('is the whole table in its order where nothing is asked', () => {
    expect(ids({})).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
  });

  it('is sorted and filtered at once, what is missing last', () => {
    expect(ids({ sort: { column: 'age', descending: true } })).toEqual(['P4', 'P1', 'P5', 'P3', 'P2']);
    expect(ids({ sort: { column: 'age', descending: false }, where: { arm: ['t'] } })).toEqual(['P4', 'P2']);
  });

  it('is found by the words readers see, not by the codes of the file', () => {
    expect([ids({ text: 'usual' }), ids({ text: 'not answered' })]).toEqual([['P2', 'P4'], ['P2']]);
  });

  it('is a page of them', () => {
    const { page, pages, shown, total, rows } = PEOPLE.view({ ...EVERYTHING, page: 2, where: { arm: ['i'] } }, 2);
    expect({ page, pages, shown, total, rows: rows.length }).toEqual({ page: 2, pages: 2, shown: 3, total: 5, rows: 1 });
  });

  it('says how each column is spread, in all and among those shown', () => {
    const { columns } = PEOPLE.view({ ...EVERYTHING, where: { arm: ['t'] } }, 50);
    expect(columns[0]).toMatchObject({ name: 'id', kind: 'texts', different: 5 });
    expect(columns[1]).toMatchObject({ labels: ['IPS', 'Usual'], all: [3, 2], shown: [0, 2] });
    expect(columns[2]).toMatchObject({ missing: 1, spread: { low: '23', middle: '37.5', high: '61' } });
  });
});

it('all rows that pass can be had, as the file has them', () => {
  expect(PEOPLE.rows({ ...EVERYTHING, text: 'ips', sort: { column: 'age', descending: false } })).toEqual([
    ['P3', 'i', '23'],
    ['P5', 'i', '35'],
    ['P1', 'i', '40'],
  ]);
});

it('warming up changes nothing', () => {
  expect([...PEOPLE.warmUp()]).toHaveLength(4);
  expect(ids({ text: 'usual' })).toEqual(['P2', 'P4']);
});

it('a table without rows has an empty view', () => {
  expect(makeRecords([field('id', 'string')], [[]]).view(EVERYTHING, 50)).toMatchObject({
    total: 0,
    shown: 0,
    rows: [],
    pages: 1,
  });
});

it('a column that rows may not be chosen by has its counts, and no filter, not even from the address', () => {
  const field = (name: string, isFilter?: false): RecordField => ({
    ...{ name, title: name, type: 'string', description: '', labels: {}, missing: {} },
    ...(isFilter === false && { isFilter }),
  });
  const records = makeRecords(
    [field('arm'), field('sex', false)],
    [
      ['IPS', 'TAU', 'IPS'],
      ['f', 'f', 'm'],
    ],
  );
  const view = records.view({ text: '', where: { sex: ['m'] }, page: 1, hidden: [] }, 10);
  expect(view.facets.map(({ name }) => name)).toEqual(['arm']);
  expect(view.columns.map(({ name, all }) => [name, all])).toEqual([
    ['arm', [2, 1]],
    ['sex', [2, 1]],
  ]);
  expect(view.shown).toBe(3);
});
