import type { Finding } from '#lib/finding/finding.ts';
import type { AnonymityRule, FailingClass } from './anonymity.ts';
import { RULES } from './rules.ts';
import type { Leak } from './scan.ts';

/** Lines named in a sentence; the rest are counted. */
const LINES_TOLD = 12;

/** Leaks as findings, one a place, values masked. */
export function leakFindings(leaks: readonly Leak[], file: string): Finding[] {
  return leaks.flatMap(({ rule, column, count, places }) =>
    places.map(({ line, masked }, index): Finding => {
      const { name, expected, next } = RULES[rule];
      const rest = index === places.length - 1 ? count - places.length : 0;
      return { file, line, column, found: `${masked} (${name})${more(rest, line)}`, expected, next };
    }),
  );
}

const more = (rest: number, line: number): string =>
  rest > 0 ? `, and ${rest} more ${line === 1 ? 'in this column' : 'like it'}` : '';

/** Classes that are too small or too much alike as findings: lines, never values. */
export function classFindings(
  failing: readonly FailingClass[],
  file: string,
  { quasiIdentifiers, k, l }: AnonymityRule,
): Finding[] {
  const shared = quasiIdentifiers.join(', ');
  return failing.map(({ rule, size, lines, column, values }) => {
    const place = { file, line: lines[0] ?? 0, column: rule === 'k-anonymity' ? shared : (column ?? '') };
    if (rule === 'k-anonymity') {
      return {
        ...place,
        found: `${size} ${size === 1 ? 'record' : 'records'} with the same values (${listLines(lines)})`,
        expected: `${k} or more records for each combination of ${shared}`,
        next: 'Make the values coarser, or withhold some of these.',
      };
    }
    return {
      ...place,
      found: `${values} different ${values === 1 ? 'value' : 'values'} among ${size} records with the same ${shared} (${listLines(lines)})`,
      expected: `${l} or more, so that nothing is learnt by knowing who a person is`,
      next: 'Make the columns they share coarser, or withhold the value.',
    };
  });
}

/** "lines 3, 7 and 9"; long lists are cut and counted. */
export function listLines(lines: readonly number[]): string {
  const told = lines.slice(0, LINES_TOLD);
  const rest = lines.length - told.length;
  const [last = 0, ...before] = told.toReversed();
  if (rest > 0) return `lines ${told.join(', ')} and ${rest} more`;
  return before.length === 0 ? `line ${last}` : `lines ${before.toReversed().join(', ')} and ${last}`;
}
