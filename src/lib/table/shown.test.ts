import { describe, expect, it } from 'vitest';

import { tableWords } from '../../components/table/table-words.ts';
import { TWO_ARMS } from '../../test/helpers/make-table.ts';
import { arrange } from './arrange.ts';
import { linesOf } from './lines.ts';
import { showTable } from './shown.ts';
import { WHOLE } from './state.ts';
import type { TableState } from './state.ts';
import { announceShown, tellShown } from './tell.ts';

const VIEW = arrange(TWO_ARMS, tableWords);

const shownFor = (state: Partial<TableState>) => showTable(VIEW, { ...WHOLE, ...state });
const rowsFor = (state: Partial<TableState>): string[] =>
  shownFor(state).groups.flatMap(({ heading, rows }) => rows.map(({ heads }) => `${heading}: ${heads.join(', ')}`));
const sentenceFor = (state: Partial<TableState>): string => tellShown(VIEW, shownFor(state), { ...WHOLE, ...state }, tableWords);

describe('showing some of a table', () => {
  it('finds lines by any of their words and headings, in any order and case', () => {
    expect(rowsFor({ query: 'asthma' })).toEqual(['Asthma: Yes', 'Asthma: No']);
    expect(rowsFor({ query: 'YES illness' })).toEqual(['Asthma: Yes']);
    expect(rowsFor({ query: '  ' })).toHaveLength(7);
    expect(rowsFor({ query: 'weight' })).toEqual([]);
  });

  it('keeps the topics and columns that are ticked, or all where none is', () => {
    expect(rowsFor({ topics: ['sex'] })).toEqual(['Sex: Male', 'Sex: Female']);
    expect(shownFor({ columns: ['tau'] }).columns).toEqual([2]);
    expect(shownFor({}).columns).toEqual([0, 1, 2]);
  });

  it('sorts like with like, missing last, and leaves the sizes of the groups first', () => {
    const sort = (direction: 'ascending' | 'descending', column = 'all') => rowsFor({ sort: { column, direction } });
    expect(sort('descending')).toEqual([
      'Participants: Participants',
      'Asthma: No',
      'Asthma: Yes',
      'Sex: Female',
      'Sex: Male',
      'Age: Mean (SD)',
      'Age: Missing answers',
    ]);
    expect(sort('ascending').slice(1, 5)).toEqual(['Asthma: Yes', 'Asthma: No', 'Sex: Male', 'Sex: Female']);
    expect(sort('descending', 'tau').slice(1, 3)).toEqual(['Sex: Male', 'Sex: Female']);
    expect(sort('ascending', 'tau').slice(1, 3)).toEqual(['Sex: Male', 'Sex: Female']);
  });

  it('sorting leaves the view as it was', () => {
    const before = JSON.stringify(VIEW);
    rowsFor({ sort: { column: 'all', direction: 'descending' } });
    expect(JSON.stringify(VIEW)).toBe(before);
  });
});

describe('the sentence over a table', () => {
  it('says how much there is, of whom, and reads one figure out', () => {
    expect(sentenceFor({})).toBe(
      'Showing all 3 topics. The columns are All participants (50 people), IPS (22 people) and TAU (28 people). For example: All participants, at the start: Sex – Male: 20 of 50 people (40%).',
    );
  });

  it('follows what is chosen', () => {
    expect(sentenceFor({ query: 'yes', columns: ['all'], show: 'percent' })).toBe(
      'Showing 1 of 3 topics. The figures are for All participants (50 people). Only lines with “yes”. Numbers of people are left out where there is a percentage. For example: All participants, at the start: Illness – Asthma – Yes: 9 of 50 people (18%).',
    );
    expect(sentenceFor({ sort: { column: 'ips', direction: 'descending' } })).toContain('Sorted by IPS, largest first.');
    expect(sentenceFor({ query: 'weight' })).toBe(
      'Nothing in this table fits. Take off a choice or change the words you look for.',
    );
  });

  it('warns of differences between small groups', () => {
    expect(sentenceFor({ difference: ['IPS', 'TAU'] })).toContain('The last column is IPS less TAU. These are small groups');
  });

  it('is said aloud in short, with the order', () => {
    const said = (state: Partial<TableState>) => announceShown(VIEW, shownFor(state), { ...WHOLE, ...state }, tableWords);
    expect(said({})).toBe('Showing all 3 topics. In the report’s order.');
    expect(said({ topics: ['sex'], sort: { column: 'all', direction: 'ascending' } })).toBe(
      'Showing 1 of 3 topics. Sorted by All, smallest first.',
    );
  });
});

it('a download has what is shown, each line with its topic', () => {
  const state: TableState = { ...WHOLE, topics: ['sex', 'age'], columns: ['ips', 'tau'], difference: ['IPS', 'TAU'] };
  expect(linesOf(VIEW, showTable(VIEW, state), state, tableWords)).toEqual([
    ['Topic', 'Answer or measurement', 'IPS (N = 22)', 'TAU (N = 28)', 'IPS less TAU (points; in the mean)'],
    ['Sex, n (%)', 'Male', '10 (45%)', '10 (36%)', '+9'],
    ['Sex, n (%)', 'Female', '12 (54%)', 'not reported', 'not compared'],
    ['Age, years', 'Mean (SD)', '15.9 (1.3)', '16.1 (1.1)', '-0.2'],
    ['Age, years', 'Missing answers', 'not given', 'not given', 'not compared'],
  ]);
});
