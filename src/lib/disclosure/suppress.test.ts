import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PublishedCell } from '#schemas/table.ts';
import { makeCounts } from '#test/helpers/make-cells.ts';
import type { CountsSpec } from '#test/helpers/make-cells.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { isHidden } from './hidden.ts';
import { suppressTable } from './suppress.ts';

/** The published table as a grid, "x" where a number is hidden. */
function published(spec: CountsSpec): Record<string, string> {
  const { cells } = suppressTable(makeCounts(spec));
  return Object.fromEntries(
    Object.keys(spec.counts).map((category) => [
      category,
      cells
        .filter((cell) => (cell.measure === 'missing' ? 'missing' : cell.category) === category)
        .map((cell) => (isHidden(cell) ? 'x' : cell.value))
        .join(' '),
    ]),
  );
}

const ARMS = { All: 60, IPS: 30, TAU: 30 };

describe('a table of counts', () => {
  it('stays as it is where no number is small', () => {
    expect(published({ groups: ARMS, counts: { Yes: [26, 12, 14], No: [34, 18, 16] } })).toEqual({
      Yes: '26 12 14',
      No: '34 18 16',
    });
  });

  it('hides a small number and three more, so that no sum gives it away', () => {
    expect(published({ groups: ARMS, counts: { Yes: [22, 8, 14], No: [38, 22, 16] } })).toEqual({
      Yes: '22 x x',
      No: '38 x x',
    });
  });
});

/** Counts of two arms and of both together: small ones, so that every table there could be can be tried. */
const anyCounts = fc
  .record({
    categories: fc.integer({ min: 1, max: 3 }),
    threshold: fc.integer({ min: 2, max: 4 }),
    zeros: fc.constantFrom('show' as const, 'hide' as const),
    answers: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 3, maxLength: 3 }),
    silent: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })),
    tellsMissing: fc.boolean(),
  })
  .map(({ categories, threshold, zeros, answers, silent, tellsMissing }) => {
    const rows: (readonly [number, number])[] = answers.slice(0, tellsMissing ? Math.min(2, categories) : categories);
    const [ips, tau] = [0, 1].map((arm) => [...rows, silent].reduce((sum, row) => sum + (row[arm] ?? 0), 0)) as [number, number];
    const withAll = ([a, b]: readonly [number, number]): number[] => [a + b, a, b];
    return {
      groups: { All: ips + tau, IPS: ips, TAU: tau },
      counts: {
        ...Object.fromEntries(rows.map((row, index) => [`c${index}`, withAll(row)])),
        ...(tellsMissing && { missing: withAll(silent) }),
      },
      rule: { threshold, zeros },
    };
  });

/**
 * An attacker who shares no code with the gate: goes through every table of whole numbers that agrees with what is printed, and
 * notes which values each hidden number can have.
 */
function attack(printed: readonly (readonly (number | undefined)[])[], sizes: readonly number[], least: number): Set<number>[][] {
  const possible = printed.map((row) => row.map(() => new Set<number>()));
  const tablesOf = (group: number): number[][] =>
    fillings(
      printed.map((row) => row[group]),
      sizes[group] ?? 0,
      least,
    );
  const tau = tablesOf(2);
  for (const left of tablesOf(1)) {
    for (const right of tau) {
      const all = left.map((value, index) => value + (right[index] ?? 0));
      if (!all.every((value, index) => printed[index]?.[0] === undefined || printed[index][0] === value)) continue;
      for (const [index, row] of possible.entries()) {
        row[0]?.add(all[index] ?? 0);
        row[1]?.add(left[index] ?? 0);
        row[2]?.add(right[index] ?? 0);
      }
    }
  }
  return possible;
}

/** Every way to fill the gaps of a column with numbers from `least` that do not add up to more than the group. */
function fillings(column: readonly (number | undefined)[], room: number, least: number): number[][] {
  const [first, ...rest] = column;
  if (column.length === 0) return room >= 0 ? [[]] : [];
  const values = first === undefined ? Array.from({ length: Math.max(0, room - least + 1) }, (_, step) => least + step) : [first];
  return values.flatMap((value) => fillings(rest, room - value, least).map((filled) => [value, ...filled]));
}

/** Whether nothing is printed of any group that has people. */
const isBlank = (cells: readonly PublishedCell[], groups: Readonly<Record<string, number>>): boolean =>
  cells.every((cell) => isHidden(cell) || groups[cell.group] === 0);

const gridOf = (cells: readonly PublishedCell[], isGap: (cell: PublishedCell) => boolean): (number | undefined)[][] =>
  [...Map.groupBy(cells, ({ category }) => category).values()].map((row) =>
    row.map((cell) => (isGap(cell) ? undefined : Number(cell.value))),
  );

it('no hidden number can be worked out from what is printed: an attacker who tries every table finds two values or more', () => {
  fc.assert(
    fc.property(anyCounts, (spec) => {
      const { cells } = suppressTable(makeCounts(spec));
      const sizes = Object.values(spec.groups);
      const isAllHidden = isBlank(cells, spec.groups);
      const least = spec.rule.zeros === 'show' && !isAllHidden ? 1 : 0;
      const possible = attack(gridOf(cells, isHidden), sizes, least).flat();
      const hidden = cells.flatMap((cell, at) => (isHidden(cell) ? [at] : []));
      expect(hidden.filter((at) => (possible[at]?.size ?? 0) < 2)).toEqual([]);
    }),
    STEADY,
  );
});

it('of a small number no more can be told than if no number were printed at all', () => {
  fc.assert(
    fc.property(anyCounts, (spec) => {
      const table = makeCounts(spec);
      const { cells } = suppressTable(table);
      if (isBlank(cells, spec.groups)) return;
      const sizes = Object.values(spec.groups);
      const { threshold, zeros } = spec.rule;
      const least = zeros === 'show' ? 1 : 0;
      const isZeroShown = ({ value }: PublishedCell): boolean => zeros === 'show' && value === '0';
      const possible = attack(gridOf(cells, isHidden), sizes, least).flat();
      const blind = attack(
        gridOf(table.cells, (cell) => !isZeroShown(cell)),
        sizes,
        least,
      ).flat();
      const range = (values: Set<number> | undefined): number[] => [
        Math.min(...(values ?? [])),
        Math.min(threshold - 1, Math.max(...(values ?? []))),
      ];
      const small = table.cells.flatMap(({ value }, at) =>
        Number(value) < threshold && Number(value) >= least && isHidden(cells[at] ?? { value }) ? [at] : [],
      );
      for (const at of small) expect(range(possible[at])).toEqual(range(blind[at]));
    }),
    STEADY,
  );
});

it('what is not small itself and protects nothing stays printed, and nothing printed is changed', () => {
  fc.assert(
    fc.property(anyCounts, (spec) => {
      const table = makeCounts(spec);
      const { cells } = suppressTable(table);
      expect(cells.filter((cell) => !isHidden(cell))).toEqual(
        table.cells.filter((_, at) => !isHidden(cells[at] ?? { value: '' })),
      );
    }),
    STEADY,
  );
});

it('a table is hidden the same way however often it goes through', () => {
  fc.assert(
    fc.property(anyCounts, (spec) => {
      const once = suppressTable(makeCounts(spec));
      expect(suppressTable(makeCounts(spec))).toEqual(once);
    }),
    { ...STEADY, numRuns: 50 },
  );
});
