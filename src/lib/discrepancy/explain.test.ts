import { expect, it } from 'vitest';

import type { Deviation } from '#lib/arithmetic/deviation.ts';
import type { Cover } from '#schemas/discrepancy.ts';
import { coverLine, isOutdated, unexplained } from './explain.ts';

const DEVIATION: Deviation = {
  rule: 'percent',
  table: 'table-04',
  variable: 'Sex',
  category: 'Female',
  group: 'IPS',
  timepoint: 'Baseline',
  measure: 'percent',
  printed: '54',
  computed: '55',
  because: '12 of 22 is 54.55%',
  line: 14,
};
const { because: _, line: __, ...COVER } = DEVIATION satisfies Cover;

it('a deviation is explained by the line with its rule, its cell and both numbers', () => {
  expect(unexplained([DEVIATION], [COVER])).toEqual([]);
  expect(isOutdated(COVER, [DEVIATION])).toBe(false);
});

it.each([
  ['rule', 'range'],
  ['table', 'table-05'],
  ['category', 'Male'],
  ['group', 'TAU'],
  ['printed', '53'],
  ['computed', '56'],
])('another %s is another deviation, to be looked at again', (name, value) => {
  const changed = { ...COVER, [name]: value };
  expect(unexplained([DEVIATION], [changed])).toEqual([DEVIATION]);
  expect(isOutdated(changed, [DEVIATION])).toBe(true);
});

it('the line in a table may change', () => {
  expect(unexplained([{ ...DEVIATION, line: 15 }], [COVER])).toEqual([]);
});

it('a deviation is told as the line of YAML that explains it, defaults left out', () => {
  expect(coverLine(DEVIATION)).toBe(
    "- { rule: percent, table: table-04, variable: Sex, category: Female, group: IPS, timepoint: Baseline, measure: percent, printed: '54', computed: '55' }",
  );
  const never = { ...DEVIATION, variable: "Participant's job", category: 'No', group: 'All', measure: 'n' } as const;
  expect(coverLine(never)).toBe(
    "- { rule: percent, table: table-04, variable: 'Participant''s job', category: 'No', timepoint: Baseline, printed: '54', computed: '55' }",
  );
});
