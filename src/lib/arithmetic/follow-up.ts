import { deviationAt, unequal } from './deviation.ts';
import type { Deviation } from './deviation.ts';
import { questionnairePatterns, rateOf, TIMES, workPatterns } from './follow-up-patterns.ts';
import type { Patterns, Returns } from './follow-up-patterns.ts';
import { decimalsOf, percentOf } from './percent.ts';
import { ALL, numberOf } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

/** The tables of this trial that tell of the questionnaires that came back. */
export interface FollowUpTables {
  /** Table 8: patterns of return, and rates. */
  readonly questionnaires: TableIndex;
  /** Table 7: those with a return against those without. */
  readonly dropouts: TableIndex;
  /** Table 9: returned at each time. */
  readonly returned: TableIndex;
  /** Tables 13 and 14: patterns of work, an arm each. */
  readonly work: readonly { readonly arm: string; readonly index: TableIndex }[];
  /** Table 10: answers and missing answers. */
  readonly answers: TableIndex;
}

/** Everything the tables say of returned questionnaires, held against each other. */
export function checkFollowUp(tables: FollowUpTables): Deviation[] {
  const patterns = questionnairePatterns(tables.questionnaires, ALL);
  const byArm = tables.work.map(({ arm, index }) => ({ arm, index, patterns: workPatterns(index) }));
  return [
    ...checkRates(tables.questionnaires),
    ...checkReturned(tables, { name: 'Table 8', parts: [patterns] }),
    ...checkReturned(tables, { name: 'Tables 13 and 14', parts: byArm.map((each) => each.patterns) }),
    ...byArm.flatMap((each) => checkPatterns(tables.questionnaires, each)),
    ...checkResponses(tables),
  ];
}

/** Response rates against the patterns under them: how many returned this one, of how many that returned the other. */
export function checkRates(index: TableIndex): Deviation[] {
  return index.table.cells.flatMap((cell) => {
    const rate = rateOf(index, cell.variable, cell.group);
    if (!rate || cell.measure !== 'percent' || numberOf(cell) === undefined) return [];
    const { count, whole } = rate;
    const computed = percentOf(count, whole, decimalsOf(cell.value));
    if (computed === cell.value) return [];
    const because = `the patterns give ${count} of ${whole}, ${percentOf(count, whole, 1)}%`;
    return [deviationAt(index.id, cell, { rule: 'rate', printed: cell.value, computed, because })];
  });
}

/** Numbers of returned questionnaires in Tables 7 and 9 against patterns that add up to them. */
function checkReturned(
  { returned, dropouts }: FollowUpTables,
  { name, parts }: { readonly name: string; readonly parts: readonly Patterns[] },
): Deviation[] {
  const add = (count: (patterns: Patterns) => number): number => parts.reduce((sum, part) => sum + count(part), 0);
  const never = add(({ counts }) => counts.get('')?.count ?? 0);
  const any = add(({ returnedAny }) => returnedAny);
  const held = [
    ...TIMES.map((time) => ({ index: returned, group: ALL, timepoint: time, computed: add((each) => each.returnedAt(time)) })),
    { index: dropouts, group: 'Followed up', timepoint: 'Baseline', computed: any },
    { index: dropouts, group: 'Dropouts', timepoint: 'Baseline', computed: never },
  ];
  return held.flatMap(({ index, group, timepoint, computed }) => {
    const cell = index.cell({ variable: 'Participants', category: '', group, timepoint, measure: 'n' });
    if (!cell) return [];
    const because = `${name}: ${computed}`;
    return unequal(index.id, cell, { rule: 'returned', printed: Number(cell.value), computed, because });
  });
}

/** Each pattern of return of an arm as Table 8 counts it, against the table of work. */
function checkPatterns(
  questionnaires: TableIndex,
  { arm, index, patterns }: { readonly arm: string; readonly index: TableIndex; readonly patterns: Patterns },
): Deviation[] {
  const expected = questionnairePatterns(questionnaires, arm);
  const all = new Set<Returns>([...expected.counts.keys(), ...patterns.counts.keys()]);
  return [...all].flatMap((returns) => {
    const there = expected.counts.get(returns);
    const here = patterns.counts.get(returns);
    const shared = { rule: 'patterns' } as const;
    if (there) {
      const because = `${index.name} has ${here?.count ?? 0}`;
      return unequal(questionnaires.id, there.first, {
        ...shared,
        printed: there.count,
        computed: here?.count ?? 0,
        because,
      });
    }
    if (!here) return [];
    const because = `${questionnaires.name} has nobody who returned these questionnaires and no others`;
    return unequal(index.id, here.first, { ...shared, printed: here.count, computed: 0, because });
  });
}

/** Answers and missing answers of each scale against the questionnaires that came back. */
function checkResponses({ answers, returned }: FollowUpTables): Deviation[] {
  return answers.table.cells
    .filter(({ measure }) => measure === 'complete')
    .flatMap((cell) => {
      const missing = answers.number({ ...cell, measure: 'missing' });
      const isStart = cell.timepoint === 'Baseline';
      const computed = (isStart ? answers : returned).sizeOf(cell.group, cell.timepoint);
      if (missing === undefined || computed === undefined) return [];
      const because = `${cell.value} complete and ${missing} missing, of ${computed} questionnaires`;
      return unequal(answers.id, cell, { rule: 'responses', printed: Number(cell.value) + missing, computed, because });
    });
}
