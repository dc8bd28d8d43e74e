import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { EMPTY, writeAll } from '#lib/notebook/notebook.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { toCsv } from '#lib/table/to-csv.ts';
import { unescapeFormula } from '#lib/table/formula.ts';
import { lastWritten, readReview, readReviews } from './review.ts';
import { COLUMNS, rowsOf } from './to-rows.ts';
import type { RowWords } from './to-rows.ts';
import { tellCount, tellScore } from './words.ts';

const ITEMS = ['caseload-size', 'disclosure'];
const NAMED = [
  { id: 'caseload-size', number: 1, section: 'Staffing', name: 'Caseload size' },
  { id: 'disclosure', number: 13, section: 'Services', name: 'Disclosure' },
];
const WORDS: RowWords = {
  heads: Object.fromEntries(COLUMNS.map((column) => [column, column])) as RowWords['heads'],
  item: 'item',
  action: 'action',
};
const keep = (words: Record<string, string | null>) =>
  writeAll(
    EMPTY,
    Object.entries(words).map(([key, value]) => [`fidelity/review/${key}`, value] as const),
    1,
  );
const KEPT = keep({
  'b/on': '2026-03-01',
  'a/on': '2026-11-02',
  'a/service': 'City pain service',
  'a/who': 'Team leader, worker',
  'a/caseload-size/rate': '4',
  'a/caseload-size/seen': '18 people, "two" posts',
  'a/disclosure/rate': '9',
  'a/plan/p1/item': 'disclosure',
  'a/plan/p1/what': '=SUM(A1)',
  'a/plan/p1/owner': 'Team leader',
  'a/plan/p1/by': '2027-01-31',
  'a/plan/p2/what': '',
});

describe('a kept review', () => {
  it('has its ratings, evidence and plan; a rating off the scale is none', () => {
    expect(readReview(KEPT, 'a', ITEMS)).toEqual({
      id: 'a',
      on: '2026-11-02',
      service: 'City pain service',
      who: 'Team leader, worker',
      ratings: new Map([['caseload-size', 4]]),
      evidence: new Map([['caseload-size', '18 people, "two" posts']]),
      plan: [{ item: 'disclosure', what: '=SUM(A1)', owner: 'Team leader', by: '2027-01-31' }],
    });
  });

  it('stands among the others by its day, and last where it has none', () => {
    const reviews = keep({ 'c/who': 'x', 'a/on': '2026-11-02', 'b/on': '2026-03-01' });
    expect(readReviews(reviews, ITEMS).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('has no day where what is kept is none, as a box takes a year of six digits', () => {
    const reviews = keep({ 'a/on': '122026-03-01', 'a/who': 'x', 'b/on': '2026-03-01' });
    expect(readReviews(reviews, ITEMS).map(({ id, on }) => [id, on])).toEqual([
      ['b', '2026-03-01'],
      ['a', ''],
    ]);
  });

  it('is gone when all of it was taken away', () => {
    expect(readReviews(keep({ 'a/on': null, 'a/who': null }), ITEMS)).toEqual([]);
  });
});

describe('the review to go on with', () => {
  it('is the one that was written in last', () => {
    const later = writeAll(KEPT, [['fidelity/review/b/who', 'Worker']], 9);
    expect(lastWritten(later)).toBe('b');
  });

  it('is none where none is kept, also after removing', () => {
    expect(lastWritten(EMPTY)).toBeUndefined();
    expect(lastWritten(keep({ 'a/on': null }))).toBeUndefined();
  });
});

describe('the file', () => {
  it('has a line an item, rated or not, and a line an action', () => {
    expect(rowsOf([readReview(KEPT, 'a', ITEMS)], NAMED, WORDS).slice(1)).toEqual([
      [
        '2026-11-02',
        'City pain service',
        'Team leader, worker',
        'item',
        '1',
        'Staffing',
        'Caseload size',
        '4',
        '18 people, "two" posts',
        '',
        '',
        '',
      ],
      ['2026-11-02', 'City pain service', 'Team leader, worker', 'item', '13', 'Services', 'Disclosure', '', '', '', '', ''],
      [
        '2026-11-02',
        'City pain service',
        'Team leader, worker',
        'action',
        '13',
        'Services',
        'Disclosure',
        '',
        '',
        '=SUM(A1)',
        'Team leader',
        '2027-01-31',
      ],
    ]);
  });

  it('gives back whatever was typed, and no cell runs as a formula', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, minLength: 1 }), (typed) => {
        const review = readReview(keep({ 'a/caseload-size/seen': typed }), 'a', ITEMS);
        const rows = Papa.parse<string[]>(toCsv(rowsOf([review], NAMED, WORDS)), { newline: '\n' }).data;
        expect(rows[1]?.[8]).not.toMatch(/^\s*[=@]/);
        expect(unescapeFormula(rows[1]?.[8] ?? '')).toBe(typed);
      }),
      STEADY,
    );
  });

  it('has as many cells in every line as there are heads', () => {
    expect(new Set(rowsOf(readReviews(KEPT, ITEMS), NAMED, WORDS).map((row) => row.length))).toEqual(new Set([COLUMNS.length]));
  });
});

describe('the words about a score', () => {
  const words = {
    none: 'Nothing yet.',
    some: '{rated} rated, {points}: {lowest} to {highest}, {bands}.',
    last: 'All but one rated, {points}: {lowest} to {highest}, {bands}.',
    points: { one: '1 point', many: '{n} points' },
    all: '{total}: {bands}.',
    or: 'or',
    bands: { below: 'not IPS', fair: 'fair', good: 'good', top: 'top' },
    unsure: 'The top cut-off is unsure.',
  };

  it('name one band when all is rated', () => {
    expect(tellScore({ rated: 25, unrated: 0, total: 84, lowest: 84, highest: 84 }, words)).toBe('84: fair.');
  });

  it('name every band that is still open, and never one as if it were sure', () => {
    expect(tellScore({ rated: 12, unrated: 13, total: 41, lowest: 54, highest: 106 }, words)).toBe(
      '12 rated, 41 points: 54 to 106, not IPS, fair or good.',
    );
  });

  it('say that the top cut-off is unsure wherever it is named', () => {
    expect(tellScore({ rated: 25, unrated: 0, total: 118, lowest: 118, highest: 118 }, words)).toBe(
      '118: top. The top cut-off is unsure.',
    );
  });

  it('say one thing of one', () => {
    expect(tellScore({ rated: 1, unrated: 24, total: 1, lowest: 25, highest: 121 }, words)).toMatch(/^1 rated, 1 point:/);
    expect(tellScore({ rated: 24, unrated: 1, total: 70, lowest: 71, highest: 75 }, words)).toBe(
      'All but one rated, 70 points: 71 to 75, not IPS or fair.',
    );
    expect([0, 1, 2].map((n) => tellCount(n, words.points))).toEqual(['0 points', '1 point', '2 points']);
  });

  it('make nothing of nothing', () => {
    expect(tellScore({ rated: 0, unrated: 25, total: 0, lowest: 25, highest: 125 }, words)).toBe('Nothing yet.');
  });
});
