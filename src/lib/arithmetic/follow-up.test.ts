import { describe, expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { checkFollowUp, checkRates } from './follow-up.ts';
import { indexTable } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

const PATTERNS = { name: 'Follow-up', kind: 'single' } as const;
const PEOPLE = { name: 'Participants', kind: 'flow' } as const;
const WORK = { name: 'pattern', kind: 'flow' } as const;
const SCALE = { name: 'Overall', kind: 'continuous' } as const;
const ALL_THREE = 'Baseline + 3 months + 6 months + 12 months';

/** Five people, two in IPS and three in usual care, of whom one returned nothing; and one more who withdrew. */
const LINES = {
  questionnaires: [
    'Follow-up,Baseline,All,,n,1',
    'Follow-up,Baseline,IPS,,n,1',
    'Follow-up,Baseline,TAU,,n,0',
    `Follow-up,${ALL_THREE},All,,n,4`,
    `Follow-up,${ALL_THREE},IPS,,n,1`,
    `Follow-up,${ALL_THREE},TAU,,n,3`,
  ],
  dropouts: ['Participants,,Followed up,Baseline,n,4', 'Participants,,Dropouts,Baseline,n,1'],
  returned: ['Participants,,All,3 months,n,4', 'Participants,,All,6 months,n,4', 'Participants,,All,12 months,n,4'],
  answers: [
    'Overall,,All,Baseline,complete,5',
    'Overall,,All,Baseline,missing,0',
    'Overall,,All,6 months,complete,3',
    'Overall,,All,6 months,missing,1',
  ],
  usual: ['pattern,Working|Working|Working,TAU,,n,1', 'pattern,Not in work|Not in work|Not in work,TAU,,n,2'],
  ips: [
    'pattern,Working|Working|Working,IPS,,n,1',
    'pattern,Withdrew as found work by moving,IPS,,n,1',
    'pattern,Never returned a follow-up questionnaire,IPS,,n,1',
  ],
};

function check(change: Partial<typeof LINES> = {}): string[] {
  const lines = { ...LINES, ...change };
  const index = (id: string, table: Omit<Parameters<typeof smallTable>[0], 'id'>): TableIndex =>
    indexTable(smallTable({ id, ...table }));
  return checkFollowUp({
    questionnaires: index('table-08', { groups: { All: 5, IPS: 2, TAU: 3 }, variables: [PATTERNS], lines: lines.questionnaires }),
    dropouts: index('table-07', {
      groups: { All: 5, 'Followed up': 4, Dropouts: 1 },
      variables: [PEOPLE],
      lines: lines.dropouts,
    }),
    returned: index('table-09', { groups: { All: 6 }, variables: [PEOPLE], lines: lines.returned }),
    answers: index('table-10', { groups: { All: 5 }, variables: [SCALE], lines: lines.answers }),
    work: [
      { arm: 'TAU', index: index('table-13', { groups: { TAU: 3 }, variables: [WORK], lines: lines.usual }) },
      { arm: 'IPS', index: index('table-14', { groups: { IPS: 3 }, variables: [WORK], lines: lines.ips }) },
    ],
  }).map(tellDeviation);
}

it('tables that tell of the same people agree', () => {
  expect(check()).toEqual([]);
});

it('questionnaires that came back are as many as the patterns say', () => {
  expect(check({ returned: ['Participants,,All,6 months,n,3'] })).toContain(
    'table-09:2 returned at Participants, All, 6 months, n: 3, not 4 (Table 8: 4)',
  );
});

it('people who returned nothing are as many as the patterns say', () => {
  expect(check({ dropouts: ['Participants,,Dropouts,Baseline,n,2'] })[0]).toContain(
    'Participants, Dropouts, Baseline, n: 2, not 1',
  );
});

it('a pattern that another table counts otherwise is told there', () => {
  const usual = ['pattern,Working|Working|Working,TAU,,n,1', 'pattern,Not in work|Not in work|Not in work,TAU,,n,1'];
  expect(check({ usual })).toContain(
    `table-08:7 patterns at Follow-up, ${ALL_THREE}, TAU, n: 3, not 2 (The table table-13 has 2)`,
  );
});

it('a pattern that the other table does not have is told where it stands', () => {
  const usual = [...LINES.usual, 'pattern,-|Working|Not in work,TAU,,n,1'];
  expect(check({ usual })).toContain(
    'table-13:4 patterns at pattern, -|Working|Not in work, TAU, n: 1, not 0 (The table table-08 has nobody who returned these questionnaires and no others)',
  );
});

it('answers and missing answers add up to the questionnaires that came back', () => {
  expect(check({ answers: ['Overall,,All,6 months,complete,2', 'Overall,,All,6 months,missing,1'] })).toEqual([
    'table-10:2 responses at Overall, All, 6 months, complete: 3, not 4 (2 complete and 1 missing, of 4 questionnaires)',
  ]);
});

describe('a response rate', () => {
  const rate = '12-month response rate (from 6 months)';
  const rates = (percent: string): string[] =>
    checkRates(
      indexTable(
        smallTable({
          groups: { All: 6 },
          variables: [PATTERNS, { name: rate, kind: 'flow' }],
          lines: [
            'Follow-up,Baseline + 3 months + 6 months,All,,n,2',
            `Follow-up,${ALL_THREE},All,,n,4`,
            `${rate},,All,12 months,percent,${percent}`,
          ],
        }),
      ),
    ).map(tellDeviation);

  it('is one total of another', () => {
    expect(rates('67')).toEqual([]);
  });

  it('that does not follow is told with the two totals', () => {
    expect(rates('75')).toEqual([
      `table-01:4 rate at ${rate}, All, 12 months, percent: 75, not 67 (the patterns give 4 of 6, 66.7%)`,
    ]);
  });

  it('that cannot be read is passed over', () => {
    expect(rates('')).toEqual([]);
  });
});
