import { expect, it } from 'vitest';

import type { CellsTable } from '#schemas/table.ts';
import { makeCounts } from '#test/helpers/make-cells.ts';
import { parentsOf, shownElsewhere, smallDifferences } from './differences.ts';

function table(id: string, n: number, yes: number, parent: string | null = null): CellsTable {
  const made = makeCounts({ groups: { All: n }, counts: { Yes: [yes], No: [n - yes] } });
  return { ...made, id, spec: { ...made.spec, name: id, population: { name: `people of ${id}`, n, parent } } };
}

it('the tables around a table are found from the nearest on, and a circle ends', () => {
  const all = [table('a', 60, 30, 'c'), table('b', 58, 29, 'a'), table('c', 70, 30, 'b')];
  expect(parentsOf(all[1] as CellsTable, all).map(({ id }) => id)).toEqual(['a', 'c']);
});

it('populations that differ by few people are told, and so are the lines whose numbers do', () => {
  expect(smallDifferences(table('b', 58, 29), [table('a', 60, 30)], 10)).toEqual([
    { parent: 'a', byPopulation: true, lines: [2, 3] },
  ]);
});

it('the same population, or one that differs by many, tells nothing', () => {
  expect(smallDifferences(table('b', 60, 30), [table('a', 60, 30), table('c', 90, 45)], 10)).toEqual([]);
});

it('a hidden number that another table of the same people prints is found there', () => {
  const [here, there] = [table('a', 60, 30), table('b', 60, 30, 'a')];
  expect(shownElsewhere(here, here.cells.slice(0, 1), [here, there])).toEqual([{ line: 2, table: 'b', theirLine: 2 }]);
  expect(shownElsewhere(here, here.cells.slice(0, 1), [table('c', 60, 30)])).toEqual([]);
});
