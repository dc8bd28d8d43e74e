import { describe, expect, it } from 'vitest';

import { startScan } from '#lib/disclosure/scan.ts';
import { DEFAULTS, leakGroups, PLACES_SHOWN, rowGroups } from './report.ts';
import type { CheckedTable, CheckSettings } from './report.ts';

const TABLE: CheckedTable = {
  header: ['age', 'city', 'working'],
  columns: [
    ['30s', '30s', '30s', '40s', '40s', '60s'],
    ['S', 'S', 'S', 'P', 'P', 'P'],
    ['yes', 'no', 'yes', 'no', 'no', 'yes'],
  ],
  lines: [2, 3, 4, 5, 6, 8],
};
const check = (settings: Partial<CheckSettings>) =>
  rowGroups(TABLE, { ...DEFAULTS, k: 2, l: 2, threshold: 2, ...settings }).map(({ rule, count, places }) => [
    rule,
    count,
    places.map(({ line, column, found }) => `${line} ${column} ${found}`),
  ]);

describe('rows that are compared', () => {
  it('say nothing where no column is named', () => {
    expect(check({})).toEqual([]);
  });

  it('are told by line where too few share what others may know, and what they hold is not told', () => {
    expect(check({ quasiIdentifiers: ['age', 'city'] })).toEqual([
      ['k-anonymity', 1, ['8 age, city 1']],
      ['small-count', 1, ['8 age 1']],
    ]);
  });

  it('are told where all who look alike have the same secret', () => {
    expect(check({ quasiIdentifiers: ['age'], sensitive: ['working'], k: 1 })).toContainEqual([
      'l-diversity',
      3,
      ['5 working 1', '6 working 1', '8 working 1'],
    ]);
  });

  it('are told where few share a pair of values that many have each, and only there', () => {
    const rows = [
      ...Array<string[]>(3).fill(['F', 'S']),
      ['F', 'P'],
      ...Array<string[]>(3).fill(['M', 'P']),
      ['M', 'S'],
      ['M', 'X'],
    ];
    const table = {
      header: ['sex', 'city'],
      columns: [rows.map(([sex = '']) => sex), rows.map(([, city = '']) => city)],
      lines: rows.map((_, row) => row + 2),
    };
    const settings = { ...DEFAULTS, sensitive: ['sex', 'city'], threshold: 2 };
    expect(
      rowGroups(table, settings).map(({ rule, places }) => [rule, places.map(({ line, column }) => `${line} ${column}`)]),
    ).toEqual([
      ['small-count', ['10 city']],
      ['small-pair', ['5 sex, city', '9 sex, city']],
    ]);
  });

  it('are told where fewer people have a value than a table would show', () => {
    expect(check({ sensitive: ['city'], threshold: 4 })).toEqual([
      ['small-count', 6, ['2 city 3', '3 city 3', '4 city 3', '5 city 3', '6 city 3', '8 city 3']],
    ]);
  });
});

describe('leaks', () => {
  it('are told by rule, each place by line and column, masked', () => {
    const scan = startScan(['reference', 'contact']);
    scan.add([
      { line: 2, values: ['999 000 0018', 'a@b.example'] },
      { line: 3, values: ['', '999 000 0018'] },
    ]);
    const [nhs] = leakGroups(scan.report());
    expect(nhs).toEqual({
      rule: 'nhs-number',
      count: 2,
      places: [
        { line: 2, column: 'reference', found: '999……' },
        { line: 3, column: 'contact', found: '999……' },
      ],
    });
  });

  it('are told by their first places, and counted whole', () => {
    const scan = startScan(['code']);
    scan.add(Array.from({ length: 500 }, (_, row) => ({ line: row + 2, values: ['GU1 2AB'] })));
    expect(leakGroups(scan.report())).toMatchObject([{ count: 500, places: { length: PLACES_SHOWN } }]);
  });
});
