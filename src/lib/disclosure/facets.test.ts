import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { RecordsTable } from '#schemas/table.ts';
import { makeRecords } from '#test/helpers/make-records.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { safeFacets, smallCombinations } from './facets.ts';

const repeat = (times: number, ...values: readonly string[]): string[][] => Array.from({ length: times }, () => [...values]);

it('a combination that shows few people is told, and those that hold it are not told again', () => {
  const table = makeRecords(
    ['sex', 'area'],
    [...repeat(12, 'F', 'North'), ...repeat(12, 'F', 'South'), ...repeat(4, 'M', 'North')],
  );
  expect(smallCombinations(table, ['sex', 'area'])).toEqual([{ filters: [{ column: 'sex', value: 'M' }], count: 4 }]);
});

it('a combination of nobody counts where the owner hides zeros', () => {
  const rows = [...repeat(12, 'F', 'North'), ...repeat(12, 'M', 'South')];
  expect(smallCombinations(makeRecords(['sex', 'area'], rows), ['sex', 'area'])).toHaveLength(2);
  expect(smallCombinations(makeRecords(['sex', 'area'], rows, { zeros: 'show' }), ['sex', 'area'])).toEqual([]);
});

it('filters are offered in the order of the fields as long as every combination is of enough people', () => {
  const rows = ['F', 'M'].flatMap((sex) =>
    ['North', 'South'].flatMap((area) => ['a', 'b'].flatMap((arm) => repeat(6, sex, area, arm))),
  );
  expect(safeFacets(makeRecords(['sex', 'area', 'arm'], rows))).toEqual(['sex', 'area']);
});

it('tables that are not of people offer every column with few values', () => {
  const table = makeRecords(
    ['theme', 'said'],
    [
      ['a', 'x'],
      ['b', 'x'],
      ['b', 'y'],
    ],
  );
  expect(safeFacets({ ...table, spec: { ...table.spec, record: 'theme' } })).toEqual(['theme', 'said']);
});

it('no combination of the filters offered shows fewer people than the threshold', () => {
  const value = fc.constantFrom('x', 'y');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 2, max: 6 }),
      (rows, threshold) => {
        const table: RecordsTable = makeRecords(['a', 'b', 'c'], rows, { threshold });
        const facets = safeFacets(table);
        const at = facets.map((name) => ['a', 'b', 'c'].indexOf(name));
        for (const row of rows) {
          const alike = rows.filter((other) => at.every((index) => other[index] === row[index]));
          if (facets.length > 0) expect(alike.length).toBeGreaterThanOrEqual(threshold);
        }
      },
    ),
    STEADY,
  );
});
