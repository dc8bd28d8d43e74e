import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { TableRecord } from '#schemas/table.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { startAnonymity } from './anonymity.ts';
import type { AnonymityReport, AnonymityRule } from './anonymity.ts';

const COLUMNS = ['age', 'sex', 'work'];
const rowsOf = (rows: readonly (readonly string[])[]): TableRecord[] =>
  rows.map((values, index) => ({ line: index + 2, values: [...values] }));

function check(rows: readonly (readonly string[])[], rule: Partial<AnonymityRule> = {}): AnonymityReport {
  const anonymity = startAnonymity(COLUMNS, { quasiIdentifiers: ['age', 'sex'], sensitive: ['work'], k: 2, l: 2, ...rule });
  anonymity.add(rowsOf(rows));
  return anonymity.report();
}

it('a class that is too small is told by its lines, and no value with them', () => {
  expect(
    check(
      [
        ['old', 'F', 'yes'],
        ['old', 'F', 'no'],
        ['old', 'M', 'yes'],
      ],
      { l: 1 },
    ),
  ).toEqual({
    rows: 3,
    classes: 2,
    smallest: 1,
    failing: [{ rule: 'k-anonymity', size: 1, lines: [4] }],
  });
});

it('a class whose sensitive values are all one is told by lines and column', () => {
  expect(
    check([
      ['old', 'F', 'yes'],
      ['old', 'F', 'yes'],
    ]).failing,
  ).toEqual([{ rule: 'l-diversity', size: 2, lines: [2, 3], column: 'work', values: 1 }]);
});

it('a missing value marks out as any other does', () => {
  expect(
    check(
      [
        ['', 'F', 'yes'],
        ['old', 'F', 'no'],
      ],
      { l: 1 },
    ).failing,
  ).toHaveLength(2);
});

it('with no records nothing fails', () => {
  expect(check([])).toEqual({ rows: 0, classes: 0, smallest: 0, failing: [] });
});

const anyRows = fc.array(
  fc.tuple(fc.constantFrom('young', 'old'), fc.constantFrom('F', 'M'), fc.constantFrom('yes', 'no', 'not known')),
  { maxLength: 40 },
);

it('every record that fails stands in a class smaller than k, and every such record is told', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 2, max: 6 }), (rows, k) => {
      const failing = check(rows, { k, l: 1 }).failing.flatMap(({ lines }) => lines);
      const expected = rows.flatMap(([age, sex], index) =>
        rows.filter(([otherAge, otherSex]) => otherAge === age && otherSex === sex).length < k ? [index + 2] : [],
      );
      expect(failing.toSorted((a, b) => a - b)).toEqual(expected);
    }),
    STEADY,
  );
});

it('the order of the records, and the parts they come in, change nothing but lines', () => {
  fc.assert(
    fc.property(anyRows, fc.nat({ max: 40 }), (rows, cut) => {
      const parts = startAnonymity(COLUMNS, { quasiIdentifiers: ['age', 'sex'], sensitive: ['work'], k: 3, l: 2 });
      parts.add(rowsOf(rows).slice(0, cut));
      parts.add(rowsOf(rows).slice(cut));
      expect(parts.report()).toEqual(check(rows, { k: 3 }));
      const sizes = (report: AnonymityReport): number[] => report.failing.map(({ size }) => size).toSorted((a, b) => a - b);
      expect(sizes(check(rows.toReversed(), { k: 3 }))).toEqual(sizes(check(rows, { k: 3 })));
    }),
    STEADY,
  );
});

it('fewer quasi-identifiers never make a class fail that did not', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const told = (quasiIdentifiers: string[]): Set<number> =>
        new Set(check(rows, { quasiIdentifiers, k: 3, l: 1 }).failing.flatMap(({ lines }) => lines));
      const [fewer, more] = [told(['age']), told(['age', 'sex'])];
      expect([...fewer].filter((line) => !more.has(line))).toEqual([]);
    }),
    STEADY,
  );
});
