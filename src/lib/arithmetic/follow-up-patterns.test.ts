import { describe, expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import {
  fromStates,
  isResponseRate,
  questionnairePatterns,
  rateOf,
  returnedOf,
  timesOfRate,
  workPatterns,
} from './follow-up-patterns.ts';
import { indexTable } from './table-index.ts';

const QUESTIONNAIRES = indexTable(
  smallTable({
    groups: { All: 20 },
    variables: [{ name: 'Follow-up', kind: 'single' }],
    lines: [
      'Follow-up,Baseline,All,,n,4',
      'Follow-up,Baseline + 3 months,All,,n,2',
      'Follow-up,Baseline + 6 months,All,,n,1',
      'Follow-up,Baseline + 3 months + 6 months + 12 months,All,,n,13',
    ],
  }),
);
const WORK = indexTable(
  smallTable({
    groups: { IPS: 22 },
    variables: [{ name: 'pattern', kind: 'flow' }],
    lines: [
      'pattern,Working|Working|Working,IPS,,n,2',
      'pattern,Not in work|Working|-,IPS,,n,3',
      'pattern,Not in work|Not in work|-,IPS,,n,1',
      'pattern,Withdrew as found work by moving,IPS,,n,2',
      'pattern,Never returned a follow-up questionnaire,IPS,,n,4',
    ],
  }),
);

it.each([
  ['Working|-|Not in work', '3 months,12 months'],
  ['-|-|-', ''],
  ['Never returned a follow-up questionnaire', ''],
  ['Withdrew as found work by moving', undefined],
  ['Total', undefined],
])('the states "%s" say that %o came back', (category, returns) => {
  expect(fromStates(category)).toBe(returns);
});

it('a rate is known by its name, with the time it is of and the time it is from', () => {
  expect(timesOfRate('12-month response rate (from 6 months)')).toEqual({ at: '12 months', from: '6 months' });
  expect(timesOfRate('3-month response rate (from baseline)')).toEqual({ at: '3 months', from: undefined });
  expect(['Follow-up', '9-month response rate'].map(isResponseRate)).toEqual([false, false]);
});

describe('patterns', () => {
  it('of questionnaires add up to those that came back at a time', () => {
    const patterns = questionnairePatterns(QUESTIONNAIRES, 'All');
    expect([patterns.returnedAt('3 months'), patterns.returnedAt('6 months'), patterns.returnedAny]).toEqual([15, 14, 16]);
  });

  it('of work that returned the same questionnaires are one pattern of return', () => {
    const { counts, returnedAny } = workPatterns(WORK);
    expect([...counts].map(([returns, { count }]) => [returns, count])).toEqual([
      ['3 months,6 months,12 months', 2],
      ['3 months,6 months', 4],
      ['', 4],
    ]);
    expect(returnedAny).toBe(6);
  });

  it('of both kinds tell how many came back, of how many people', () => {
    expect(returnedOf(QUESTIONNAIRES, 'All', '6 months')).toEqual({ count: 14, people: 20 });
    expect(returnedOf(WORK, 'IPS', '12 months')).toEqual({ count: 2, people: 22 });
    expect(() => returnedOf(WORK, 'IPS', '9 months')).toThrow('expected one of: 3 months, 6 months, 12 months');
  });

  it('give the two numbers of a rate', () => {
    expect(rateOf(QUESTIONNAIRES, '6-month response rate (from baseline)', 'All')).toEqual({ count: 14, whole: 20 });
    expect(rateOf(QUESTIONNAIRES, '12-month response rate (from 6 months)', 'All')).toEqual({ count: 13, whole: 14 });
    expect(rateOf(QUESTIONNAIRES, 'Follow-up', 'All')).toBeUndefined();
  });
});
