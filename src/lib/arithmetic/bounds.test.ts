import { describe, expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkBetween, checkOrder, checkRange, checkWithin } from './bounds.ts';
import type { Deviation } from './deviation.ts';
import { indexTable } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

type Variables = Parameters<typeof smallTable>[0]['variables'];

const run = (rule: (index: TableIndex) => Deviation[], variables: Variables, ...lines: readonly string[]): string[] =>
  rule(indexTable(smallTable({ groups: { All: 48, IPS: 20, TAU: 28 }, variables, lines }))).map(tellDeviation);

const SCALE = [{ name: 'Scale', kind: 'continuous', denominator: 'Those of the group who answered' }] as const;

describe('a count of people', () => {
  it('is no more than the people there are', () => {
    expect(run(checkWithin, SCALE, 'Scale,,All,,n,49', 'Scale,,All,Baseline,complete,48')).toEqual([
      'table-01:2 within at Scale, All, n: 49, not 48 at most (there are 48 people)',
    ]);
  });

  it('is no more than the denominator of its row', () => {
    const benefits = [{ name: 'Benefits', kind: 'multiple' }] as const;
    expect(run(checkWithin, benefits, 'Benefits,Housing,All,,n,11', 'Benefits,Housing,All,,denominator,10')).toEqual([
      'table-01:2 within at Benefits, Housing, All, n: 11, not 10 at most (there are 10 people)',
    ]);
  });

  it('is left alone where nothing says who is counted', () => {
    expect(run(checkWithin, [{ name: 'Letters', kind: 'flow' }], 'Letters,,All,,n,1017')).toEqual([]);
  });
});

describe('quartiles and limits', () => {
  it.each([
    ['stand in their order', ['2.5', '5.0', '6.3'], []],
    ['may be equal', ['15', '15', '16'], []],
    [
      'out of order are told',
      ['5.0', '2.5', '6.3'],
      ['table-01:3 order at Scale, All, median: 5 2.5 6.3, not 2.5 5 6.3 (q1 ≤ median ≤ q3)'],
    ],
  ])('%s', (_, numbers, expected) => {
    const lines = ['q1', 'median', 'q3'].map((measure, at) => `Scale,,All,,${measure},${numbers[at]}`);
    expect(run(checkOrder, SCALE, ...lines)).toEqual(expected);
  });

  it('of an odds ratio are held to it', () => {
    const lines = ['Scale,,All,,or,3.25', 'Scale,,All,,ci_low,3.88', 'Scale,,All,,ci_high,11.96'];
    expect(run(checkOrder, SCALE, ...lines)).toHaveLength(1);
  });
});

describe('a mean or median of everyone', () => {
  it('lies between those of the groups', () => {
    expect(run(checkBetween, SCALE, 'Scale,,All,,mean,16.0', 'Scale,,IPS,,mean,15.9', 'Scale,,TAU,,mean,16.1')).toEqual([]);
  });

  it('that lies outside is told', () => {
    expect(run(checkBetween, SCALE, 'Scale,,All,,median,17', 'Scale,,IPS,,median,15', 'Scale,,TAU,,median,16')).toEqual([
      'table-01:2 between at Scale, All, median: 17, not 15 to 16 (the groups have 15 and 16)',
    ]);
  });

  it('is left alone where a group has none', () => {
    expect(run(checkBetween, SCALE, 'Scale,,All,,median,17', 'Scale,,IPS,,median,15')).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['n,12.5', 'a whole number'],
    ['missing,-1', 'a whole number'],
    ['p,1.2', '0 to 1'],
    ['percent,101', '0 to 100'],
    ['sd,-0.1', '0 or more'],
  ])('cannot be %s', (cell, expected) => {
    expect(run(checkRange, SCALE, `Scale,,All,,${cell}`)[0]).toContain(`not ${expected}`);
  });

  it.each(['n,0', 'p,0.000', 'p,1', 'percent,100', 'mean,-3.2', 'median,2.5', 'amount,0.5'])('can be %s', (cell) => {
    expect(run(checkRange, SCALE, `Scale,,All,,${cell}`)).toEqual([]);
  });
});
