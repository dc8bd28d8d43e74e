import { describe, expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkAnswers, checkDenominators, checkParts, checkSizes, checkTotals } from './sums.ts';
import { indexTable } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

const ARMS = { All: 50, IPS: 22, TAU: 28 };
const indexOf = (
  variables: Parameters<typeof smallTable>[0]['variables'],
  lines: readonly string[],
  groups: Readonly<Record<string, number>> = ARMS,
): TableIndex => indexTable(smallTable({ groups, variables, lines }));

describe('the groups of a row', () => {
  const sex = [{ name: 'Sex', kind: 'single' } as const];
  const check = (...lines: readonly string[]): string[] => checkParts(indexOf(sex, lines)).map(tellDeviation);

  it('add up to All', () => {
    expect(check('Sex,Male,All,,n,20', 'Sex,Male,IPS,,n,10', 'Sex,Male,TAU,,n,10')).toEqual([]);
  });

  it('that do not add up are told one by one', () => {
    expect(check('Sex,Male,All,,n,20', 'Sex,Male,IPS,,n,10', 'Sex,Male,TAU,,n,11')).toEqual([
      'table-01:2 parts at Sex, Male, All, n: 20, not 21 (IPS 10 + TAU 11)',
    ]);
  });

  it('are left alone where one of them is not printed', () => {
    expect(check('Sex,Male,All,,n,20', 'Sex,Male,IPS,,n,10')).toEqual([]);
  });

  it('are left alone where percentages are', () => {
    expect(check('Sex,Male,All,,percent,40', 'Sex,Male,IPS,,percent,45', 'Sex,Male,TAU,,percent,36')).toEqual([]);
  });

  it('are left alone in a table that has no All', () => {
    expect(checkParts(indexOf(sex, ['Sex,Male,IPS,,n,10', 'Sex,Male,TAU,,n,11'], { IPS: 22, TAU: 28 }))).toEqual([]);
  });
});

describe('a number of people', () => {
  const people = [{ name: 'Participants', kind: 'flow' } as const];
  const check = (...lines: readonly string[]): string[] => checkSizes(indexOf(people, lines)).map(tellDeviation);

  it('is that of the sidecar at the start', () => {
    expect(check('Participants,,All,Baseline,n,49')).toEqual([
      'table-01:2 size at Participants, All, Baseline, n: 49, not 50 (data/table-01.yaml gives the group 50)',
    ]);
  });

  it('may be smaller later on', () => {
    expect(check('Participants,,All,3 months,n,41')).toEqual([]);
  });
});

describe('a denominator', () => {
  const check = (denominator: string | undefined, people: number): string[] => {
    const variable = { name: 'Benefits', kind: 'multiple', ...(denominator === undefined ? {} : { denominator }) } as const;
    return checkDenominators(indexOf([variable], [`Benefits,Housing,All,,denominator,${people}`])).map(tellDeviation);
  };

  it('of the whole group is the number of its people', () => {
    expect(check('All of group', 50)).toEqual([]);
    expect(check('All of group', 49)).toEqual([
      'table-01:2 size at Benefits, Housing, All, denominator: 49, not 50 (there are 50 people)',
    ]);
  });

  it('of others may be another number', () => {
    expect([check('Those who answered', 46), check(undefined, 46)]).toEqual([[], []]);
  });
});

describe('the answers to a question', () => {
  const check = (kind: 'single' | 'multiple', ...lines: readonly string[]): string[] =>
    checkAnswers(indexOf([{ name: 'Health', kind }], lines)).map(tellDeviation);

  it('add up to the people asked, the missing ones among them', () => {
    expect(check('single', 'Health,Good,All,,n,30', 'Health,Poor,All,,n,18', 'Health,,All,,missing,2')).toEqual([]);
  });

  it('that are too few or too many are told for each group and time', () => {
    const lines = ['Health,Good,All,,n,30', 'Health,Poor,All,,n,18', 'Health,Good,IPS,,n,23'];
    expect(check('single', ...lines)).toEqual([
      'table-01:2 answers at Health, All, n: 48, not 50 (there are 50 people)',
      'table-01:4 answers at Health, IPS, n: 23, not 22 (there are 22 people)',
    ]);
  });

  it('need not add up where a person can give several', () => {
    expect(check('multiple', 'Health,Good,All,,n,30', 'Health,Poor,All,,n,30')).toEqual([]);
  });
});

describe('a total', () => {
  const flow = { name: 'Method', kind: 'flow', denominator: 'Not stated' } as const;
  const check = (variable: Parameters<typeof smallTable>[0]['variables'][number], ...lines: readonly string[]): string[] =>
    checkTotals(indexOf([variable], lines)).map(tellDeviation);

  it('is the sum of its rows, each kind of number by itself', () => {
    expect(
      check(flow, 'Method,Post,All,,recruited,26', 'Method,Clinic,All,,recruited,24', 'Method,Total,All,,recruited,50'),
    ).toEqual([]);
  });

  it('that is another number is told', () => {
    expect(check(flow, 'Method,Post,All,,recruited,26', 'Method,Total,All,,recruited,50')).toEqual([
      'table-01:3 total at Method, Total, All, recruited: 50, not 26 (the rows add up to 26)',
    ]);
  });

  it('of people is held to the group too', () => {
    const whole = { name: 'Method', kind: 'flow' } as const;
    expect(check(whole, 'Method,Post,IPS,,n,21', 'Method,Total,IPS,,n,21')).toEqual([
      'table-01:3 total at Method, Total, IPS, n: 21, not 22 (there are 22 people)',
    ]);
  });
});
