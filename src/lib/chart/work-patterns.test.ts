import { expect, it } from 'vitest';

import type { CellsTable } from '#schemas/table.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { countIn, TIMES, WORK_STATES, workPatterns } from './work-patterns.ts';

const tables = dataTables();
const table = tableOf(tables, 'table-13');
const tau = workPatterns(table);
const ips = workPatterns(tableOf(tables, 'table-14'));
const byState = (arm: typeof tau): number[][] => TIMES.map((_, time) => WORK_STATES.map((state) => countIn(arm, time, state)));

it('at each time everybody of an arm is in one state', () => {
  expect(byState(ips).map((counts) => counts.reduce((sum, count) => sum + count))).toEqual([22, 22, 22]);
  expect(byState(tau).map((counts) => counts.reduce((sum, count) => sum + count))).toEqual([28, 28, 28]);
});

it('those who sent nothing back, or not that time, are unknown and never out of work', () => {
  // Working, not in work, not known, moved; at 3, 6 and 12 months. Added up by hand from Tables 13 and 14.
  expect(byState(ips)).toEqual([
    [3, 12, 5, 2],
    [6, 8, 6, 2],
    [3, 7, 10, 2],
  ]);
  expect(byState(tau)).toEqual([
    [8, 18, 2, 0],
    [9, 16, 3, 0],
    [3, 18, 7, 0],
  ]);
});

it('a pattern leads to its own row', () => {
  expect(tau.patterns.find(({ printed }) => printed === 'Not in work|-|Not in work')?.href).toBe(
    '/results/tables/table-13/#row-pattern-not-in-work-none-not-in-work',
  );
});

/** Table 13 with one text put for another in its cells. */
const changed = (find: string, put: string): CellsTable => {
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, category: cell.category.replace(find, put) })) };
};

it('a row that is no pattern stops the build, with its line', () => {
  expect(() => workPatterns(changed('Working|-|-', 'On holiday|-|-'))).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-13.csv:10: found the pattern "On holiday|-|-", expected three of Working, Not in work, - joined by "|", or one of: Withdrew as found work by moving, Never returned a follow-up questionnaire.]`,
  );
});

it('rows that do not add up to the printed total stop the build', () => {
  const short = { ...table, cells: table.cells.filter(({ category }) => category !== 'Working|-|-') };
  expect(() => workPatterns(short)).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-13.csv: the patterns add up to 26, expected the printed total (28) and the arm's 28.]`,
  );
});

it('a count that is no whole number stops the build', () => {
  const blank = { ...table, cells: table.cells.map((cell) => ({ ...cell, value: cell.line === 2 ? '' : cell.value })) };
  expect(() => workPatterns(blank)).toThrow('data/table-13.csv:2: found ""');
});
