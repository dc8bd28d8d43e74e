import { expect, it } from 'vitest';

import { formatFindings } from '#lib/finding/finding.ts';
import { classFindings, leakFindings, listLines } from './findings.ts';

it('a leak becomes a finding with place, masked value, what was expected and what to do', () => {
  const leak = { rule: 'nhs-number', column: 'ref', count: 3, places: [{ line: 7, masked: '943……' }] } as const;
  expect(formatFindings(leakFindings([leak], 'data/t.csv'))).toMatchInlineSnapshot(`
    "data/t.csv:7, column ref
      found     943…… (NHS number), and 2 more like it
      expected  no number given to one person
      next      Take the column out of the published file, and ask whether the number has been sent anywhere else."
  `);
});

it('a class that fails becomes a finding with lines and no values', () => {
  const rule = { quasiIdentifiers: ['age', 'sex'], sensitive: ['work'], k: 5, l: 2 };
  const failing = [
    { rule: 'k-anonymity', size: 2, lines: [3, 9] },
    { rule: 'l-diversity', size: 6, lines: [4, 5, 6, 7, 8, 10], column: 'work', values: 1 },
  ] as const;
  expect(formatFindings(classFindings(failing, 'data/t.csv', rule))).toMatchInlineSnapshot(`
    "data/t.csv:3, column age, sex
      found     2 records with the same values (lines 3 and 9)
      expected  5 or more records for each combination of age, sex
      next      Make the values coarser, or withhold some of these.
    data/t.csv:4, column work
      found     1 different value among 6 records with the same age, sex (lines 4, 5, 6, 7, 8 and 10)
      expected  2 or more, so that nothing is learnt by knowing who a person is
      next      Make the columns they share coarser, or withhold the value."
  `);
});

it('lines are listed as one would say them, and long lists cut', () => {
  expect([[3], [3, 4], [3, 4, 5], Array.from({ length: 14 }, (_, index) => index)].map(listLines)).toEqual([
    'line 3',
    'lines 3 and 4',
    'lines 3, 4 and 5',
    'lines 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
  ]);
});
