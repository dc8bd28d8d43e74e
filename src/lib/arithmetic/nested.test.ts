import { describe, expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkNested } from './nested.ts';
import { indexTable } from './table-index.ts';

const tableOf = (id: string, population: { name: string; parent: string | null }, variable: string, count: string) =>
  indexTable(
    smallTable({
      id,
      population,
      variables: [{ name: variable, kind: 'multiple' }],
      lines: [`${variable},Female,All,,n,${count}`],
    }),
  );

const EVERYONE = { name: 'Everyone', parent: null };
const SOME = { name: 'Some', parent: 'table-04' };

describe('people who are some of others', () => {
  const check = (count: string, variable = 'Sex'): string[] =>
    checkNested(
      [tableOf('table-04', EVERYONE, 'Sex', '30'), tableOf('table-05', SOME, variable, count)],
      [['Sex', 'Gender']],
    ).map(tellDeviation);

  it.each(['0', '29', '30'])('can be %s of 30', (count) => {
    expect(check(count)).toEqual([]);
  });

  it('cannot be more than they, and no difference is said', () => {
    expect(check('31')).toEqual([
      'table-05:2 nested at Sex, Female, All, n: 31, not 30 at most (The table table-04 tells of all of these people and others)',
    ]);
  });

  it('are found under another name of the same question', () => {
    expect(check('31', 'Gender')).toHaveLength(1);
    expect(check('31', 'Age')).toEqual([]);
  });
});

describe('two tables of the same people', () => {
  const check = (one: string, other: string): string[] =>
    checkNested([tableOf('table-05', SOME, 'Sex', one), tableOf('table-07', SOME, 'Sex', other)], []).map(tellDeviation);

  it('print the same number', () => {
    expect(check('29', '29')).toEqual([]);
  });

  it('that print another are told once, at the later', () => {
    expect(check('29', '28')).toEqual([
      'table-07:2 agreement at Sex, Female, All, n: 28, not 29 (The table table-05 tells of the same people)',
    ]);
  });
});
