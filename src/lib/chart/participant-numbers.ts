// The numbers of the participant flow, each bound to its cell.
import type { CellsTable } from '#schemas/table.ts';
import { tableOf } from './cells.ts';
import { proseCount, workedOut } from './counted.ts';
import type { Counted } from './counted.ts';
import { returnedAt } from './returned.ts';
import { returnedAny, returnsOf, sentTo } from './returns.ts';
import type { Returned } from './returns.ts';
import { recruitedOf, routesOf } from './routes.ts';
import type { Route } from './routes.ts';
import { TIMES, workPatterns } from './work-patterns.ts';

export interface FlowNumbers {
  readonly routes: readonly Route[];
  /** Of those who were sent a pack. */
  readonly gotInTouch: Counted;
  readonly notReached: Counted;
  readonly rangLate: Counted;
  readonly recruited: Counted;
  readonly arms: readonly ArmNumbers[];
}

export interface ArmNumbers {
  /** "IPS", "TAU". */
  readonly short: string;
  readonly name: string;
  readonly allocated: Counted;
  readonly fromPractices: Counted;
  readonly fromPain: Counted;
  readonly attended: Counted;
  /** Undefined where the report tells of nobody. */
  readonly withdrew: Counted | undefined;
  /** Those left, to whom questionnaires were sent. */
  readonly sent: Counted;
  readonly returns: readonly Returned[];
  /** At 3, 6 and 12 months. */
  readonly returned: readonly Counted[];
  readonly returnedAny: Counted;
  /** People in the table of work patterns, and its id. */
  readonly patterns: { readonly size: number; readonly table: string };
}

interface ArmCells {
  readonly group: 'IPS' | 'TAU';
  /** What the prose figures call the first meeting. */
  readonly meeting: string;
  readonly withdrew: boolean;
  readonly patterns: string;
}

const ARMS: readonly ArmCells[] = [
  { group: 'IPS', meeting: 'Attended the baseline appointment', withdrew: true, patterns: 'table-14' },
  { group: 'TAU', meeting: 'Attended the appointment with the research co-ordinator', withdrew: false, patterns: 'table-13' },
];

/** @throws where numbers that must agree do not: a step that people leave has to lead to the next */
export function flowNumbers(tables: readonly CellsTable[]): FlowNumbers {
  const recruited = recruitedOf(tables);
  const arms = ARMS.map((cells) => armNumbers(tables, cells));
  expectSame(
    'allocated',
    arms.reduce((sum, { allocated }) => sum + allocated.value, 0),
    recruited.value,
  );
  expectSame('randomised', proseCount(tables, ['Randomised', '']).value, recruited.value);
  return {
    routes: routesOf(tables),
    gotInTouch: proseCount(tables, ['Read code searches', 'Got in touch after a pack']),
    notReached: proseCount(tables, ['Read code searches', 'Replied but could not be reached']),
    rangLate: proseCount(tables, ['Posters', 'Telephone calls, after recruitment closed']),
    recruited,
    arms,
  };
}

function armNumbers(tables: readonly CellsTable[], { group, meeting, withdrew, patterns }: ArmCells): ArmNumbers {
  const work = workPatterns(tableOf(tables, patterns));
  const allocated = proseCount(tables, ['Randomised', ''], { group });
  const from = (place: string): Counted => proseCount(tables, ['Allocation by where recruited', place], { group });
  const [fromPractices, fromPain] = [from('Primary care'), from('Pain services')];
  const left = withdrew ? proseCount(tables, ['Withdrew from follow-up', ''], { group }) : undefined;
  const sent = sentTo(tables, group);
  const returns = returnsOf(tables, group);
  expectSame(`${group}, by where recruited`, fromPractices.value + fromPain.value, allocated.value);
  expectSame(`${group}, withdrawn and sent questionnaires`, (left?.value ?? 0) + sent.value, allocated.value);
  return {
    short: group,
    name: work.name,
    allocated,
    fromPractices,
    fromPain,
    attended: proseCount(tables, ['Appointments', meeting], { group, timepoint: 'Baseline' }),
    withdrew: left,
    sent,
    returns,
    returned: TIMES.map((time) => workedOut(returnedAt(tableOf(tables, 'table-08'), group, time), 'table-08')),
    returnedAny: returnedAny(returns),
    patterns: { size: work.size, table: patterns },
  };
}

function expectSame(what: string, found: number, expected: number): void {
  if (found === expected) return;
  throw new Error(
    `data/: the participant flow does not add up. Found ${found} ${what}, expected ${expected}. Compare the tables.`,
  );
}

/** People who were sent a pack and did not get in touch. */
export function notInTouch({ routes, gotInTouch }: Pick<FlowNumbers, 'routes' | 'gotInTouch'>): Counted {
  const sent = routes.find(({ name }) => name === 'Read code searches')?.approached;
  if (!sent) throw new Error('data/table-03.csv: found no number of packs sent for "Read code searches", expected one.');
  return workedOut(sent.value - gotInTouch.value, 'table-03');
}
