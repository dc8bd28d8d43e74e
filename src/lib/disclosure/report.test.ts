import { expect, it } from 'vitest';

import type { GateReport } from './gate.ts';
import { formatReport } from './report.ts';

const REPORT: GateReport = {
  table: 'made-up',
  title: 'Made *up*',
  verdict: 'refuse',
  checks: [{ name: 'Small numbers', rule: 'Fewer than 10.', sources: ['acro'] }],
  findings: [
    {
      rule: 'email',
      severity: 'refuse',
      file: 'data/made-up.csv',
      line: 3,
      column: 'remark',
      found: 'nob…… (e-mail address)',
      expected: 'none',
      next: 'Take it out.',
    },
  ],
  suppressed: [
    { line: 4, variable: 'Sex', category: 'Male', group: 'IPS', timepoint: '', measure: 'n', reason: 'small' },
    { line: 5, variable: 'Sex', category: 'Male', group: 'TAU', timepoint: '', measure: 'n', reason: 'small' },
  ],
};

it('the report says verdict, rules with their sources, findings, and which numbers are small', () => {
  expect(formatReport([REPORT], new Map([['acro', 'Smith J. ACRO.']]), '2026-11-23')).toMatchInlineSnapshot(`
    "# Disclosure report

    Made on 2026-11-23 from the files in data/. For the data guardian: keep it with the data, and do not publish it. Values are masked or left out.

    | table | verdict | findings | small numbers, and what tells them |
    | --- | --- | --- | --- |
    | made-up | must not be published | 1 | 2 |

    ## made-up: Made \\*up\\*

    **must not be published**

    ### Rules

    - **Small numbers.** Fewer than 10. Sources: \`acro\`.

    ### Findings

    - **Refused**: \`data/made-up.csv:3\`, column remark: found nob…… (e-mail address); expected none. Take it out.

    ### Small numbers, and what would give them away

    | variable | time | why | numbers | lines |
    | --- | --- | --- | --- | --- |
    | Sex |  | a small number | 2 | lines 4 and 5 |

    ## Sources of the rules

    - \`acro\` Smith J. ACRO.
    "
  `);
});
