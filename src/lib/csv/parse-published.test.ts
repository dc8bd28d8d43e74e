import { expect, it } from 'vitest';

import { formatFindings } from '#lib/finding/finding.ts';
import { CELL_COLUMNS, parsePublished } from './parse-published.ts';

const BOUNDS = {
  groups: [
    { name: 'All', label: 'Everyone', n: 50 },
    { name: 'IPS', label: 'IPS', n: 22 },
  ],
  timepoints: ['Baseline'],
  measures: ['n', 'mean'],
  variables: [{ name: 'Sex', kind: 'single' }],
  missingValues: [{ value: '', label: 'not reported' }],
} as const;

const parse = (...lines: readonly string[]): ReturnType<typeof parsePublished> =>
  parsePublished([CELL_COLUMNS.join(), ...lines].join('\n'), 'data/table-01.csv', {
    ...BOUNDS,
    groups: [...BOUNDS.groups],
    timepoints: [...BOUNDS.timepoints],
    measures: [...BOUNDS.measures],
    variables: [...BOUNDS.variables],
    missingValues: [...BOUNDS.missingValues],
  });

it('a line becomes a cell that knows its line and its note', () => {
  expect(parse('Sex,Female,All,Baseline,n,31,Self-described')).toEqual({
    cells: [
      {
        line: 2,
        variable: 'Sex',
        category: 'Female',
        group: 'All',
        timepoint: 'Baseline',
        measure: 'n',
        value: '31',
        note: 'Self-described',
      },
    ],
    findings: [],
  });
});

it('a value stays the text it is, so that nothing is rounded or guessed', () => {
  expect(parse('Sex,a,All,,mean,1.50,', 'Sex,b,All,,mean,,').cells.map(({ value }) => value)).toEqual(['1.50', '']);
});

it('all that is wrong is told at once, each with its line and column', () => {
  const { findings } = parse('Sxe,Female,Al,Bsaeline,%,31x,', 'Sex,Male,All,Baseline,n, 19,');
  expect(findings.map(({ line, column, found }) => `${line} ${column}: ${found}`)).toEqual([
    '2 variable: "Sxe"',
    '2 group: "Al"',
    '2 timepoint: "Bsaeline"',
    '2 measure: "%"',
    '2 value: "31x"',
    '3 value: " 19"',
  ]);
});

it('a finding says what was expected and what to do', () => {
  expect(formatFindings(parse('Sex,Female,Al,Baseline,n,31,').findings)).toMatchInlineSnapshot(`
    "data/table-01.csv:2, column group
      found     "Al"
      expected  one of: All; IPS
      next      Correct it, or add it to the YAML beside the CSV."
  `);
});

it('the same number told twice is refused, even where both say the same', () => {
  expect(parse('Sex,Female,All,,n,31,', 'Sex,Female,All,,n,31,').findings.map(({ line, found }) => `${line}: ${found}`)).toEqual([
    '3: the same number as on line 2',
  ]);
});

it('a file whose form is wrong gives no cells', () => {
  expect(parse('Sex,Female').cells).toEqual([]);
});
