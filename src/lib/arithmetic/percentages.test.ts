import { describe, expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkPercentages } from './percentages.ts';
import { indexTable } from './table-index.ts';

const SEX = { name: 'Sex', kind: 'single' } as const;
const check = (variables: Parameters<typeof smallTable>[0]['variables'], ...lines: readonly string[]): string[] =>
  checkPercentages(indexTable(smallTable({ groups: { All: 22 }, variables, lines }))).map(tellDeviation);

describe('a percentage', () => {
  it.each(['55', '54.5', '54.55'])('of 12 of 22 may be printed as %s', (percent) => {
    expect(check([SEX], 'Sex,Female,All,,n,12', `Sex,Female,All,,percent,${percent}`)).toEqual([]);
  });

  it.each(['54', '54.6', '54.54', '56'])('of 12 of 22 does not follow as %s', (percent) => {
    expect(check([SEX], 'Sex,Female,All,,n,12', `Sex,Female,All,,percent,${percent}`)).toHaveLength(1);
  });

  it('that does not follow is named with its cell, its line and the reckoning', () => {
    expect(check([SEX], 'Sex,Female,All,,n,12', 'Sex,Female,All,,percent,54')).toEqual([
      'table-01:3 percent at Sex, Female, All, percent: 54, not 55 (12 of 22 is 54.55%)',
    ]);
  });

  it('goes by the number of people under "Participants", where there is one, at its time', () => {
    const people = ['Participants,,All,Baseline,n,22', 'Participants,,All,3 months,n,10'];
    const variables = [SEX, { name: 'Participants', kind: 'flow' } as const];
    const row = ['Sex,Female,All,3 months,n,5', 'Sex,Female,All,3 months,percent,50'];
    expect(check(variables, ...people, ...row)).toEqual([]);
  });

  it('goes by the denominator of its own row before all else', () => {
    const row = ['Sex,Female,All,,n,5', 'Sex,Female,All,,denominator,10', 'Sex,Female,All,,percent,50'];
    expect(check([SEX], ...row)).toEqual([]);
  });

  it('without a count cannot be checked, and that is said', () => {
    expect(check([SEX], 'Sex,Female,All,,percent,54')).toEqual([
      'table-01:2 percent-alone at Sex, Female, All, percent: 54, not  (no count is printed)',
    ]);
  });

  it('of others than the whole group cannot be checked without a denominator', () => {
    const some = { ...SEX, denominator: 'Ex-smokers' };
    expect(check([some], 'Sex,Female,All,,n,12', 'Sex,Female,All,,percent,55')).toEqual([
      'table-01:3 percent-alone at Sex, Female, All, percent: 55, not  (no number of people is printed)',
    ]);
  });

  it('that is not printed is passed over', () => {
    expect(check([SEX], 'Sex,Female,All,,percent,')).toEqual([]);
  });
});
