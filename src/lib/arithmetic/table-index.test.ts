import { expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { denominatorOf, indexTable, numberOf } from './table-index.ts';

const INDEX = indexTable(
  smallTable({
    groups: { All: 50, IPS: 22, TAU: 28 },
    variables: [
      { name: 'Participants', kind: 'flow' },
      { name: 'Sex', kind: 'single' },
      { name: 'Age when started', kind: 'single', denominator: 'Ex-smokers' },
    ],
    lines: [
      'Participants,,All,3 months,n,41',
      'Sex,Female,All,,n,30',
      'Sex,Male,All,,n,',
      'Age when started,Under 15,All,,n,3',
      'Age when started,Over 15,All,,n,4',
      'Age when started,Over 15,All,,denominator,14',
    ],
  }),
);
const at = (variable: string, category: string, measure: 'n' | 'mean' = 'n') =>
  ({ variable, category, group: 'All', timepoint: '', measure }) as const;

it('a cell is found by its whole key', () => {
  expect(INDEX.cell(at('Sex', 'Female'))?.line).toBe(3);
  expect(INDEX.cell(at('Sex', 'Female', 'mean'))).toBeUndefined();
});

it('a cell in which nothing is printed has no number', () => {
  expect([INDEX.number(at('Sex', 'Female')), INDEX.number(at('Sex', 'Male'))]).toEqual([30, undefined]);
  expect(numberOf(undefined)).toBeUndefined();
});

it('a group has the people printed for the time, or those of the sidecar', () => {
  expect([INDEX.sizeOf('All', '3 months'), INDEX.sizeOf('All', '6 months'), INDEX.sizeOf('TAU', '')]).toEqual([41, 50, 28]);
  expect(INDEX.sizeOf('', '')).toBeUndefined();
});

it('the groups other than All are its parts', () => {
  expect(INDEX.parts).toEqual(['IPS', 'TAU']);
});

it('a row counts its denominator, or the group where the sidecar says so', () => {
  const [, female, , young, old] = INDEX.table.cells;
  const counted = [female, young, old].map((cell) => cell && denominatorOf(cell, INDEX));
  expect(counted).toEqual([50, undefined, 14]);
});

it('a sign for a hidden number is no number', () => {
  const cell = INDEX.cell(at('Sex', 'Female'));
  expect(['*', '<10', '', '-1.5'].map((value) => numberOf(cell && { ...cell, value }))).toEqual([
    undefined,
    undefined,
    undefined,
    -1.5,
  ]);
});
