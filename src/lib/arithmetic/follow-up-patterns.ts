import type { TableIndex } from './table-index.ts';
import { numberOf } from './table-index.ts';
import type { PublishedCell } from '#schemas/table.ts';

/** When questionnaires were sent after the start. */
export const TIMES = ['3 months', '6 months', '12 months'] as const;
type Time = (typeof TIMES)[number];

/** Which questionnaires a pattern returned, joined in their order; empty where none. */
export type Returns = string;

const RATE = /^(\d+)-month response rate \(from (baseline|\d+ months)\)$/;

export const isResponseRate = (variable: string): boolean => RATE.test(variable);

/** "12-month response rate (from 6 months)" as its two times; the second undefined where it is the start. */
export function timesOfRate(variable: string): { readonly at: Time; readonly from: Time | undefined } | undefined {
  const [, at = '', from = ''] = RATE.exec(variable) ?? [];
  const time = TIMES.find((each) => each === `${at} months`);
  return time && { at: time, from: TIMES.find((each) => each === from) };
}

/** How many people returned each combination of questionnaires. */
export interface Patterns {
  readonly counts: ReadonlyMap<Returns, { readonly count: number; readonly first: PublishedCell }>;
  /** How many returned the questionnaire of a time. */
  readonly returnedAt: (time: Time) => number;
  /** How many returned at least one. */
  readonly returnedAny: number;
}

/** "Baseline + 3 months + 12 months", as Table 8 names its rows. */
const fromQuestionnaires = (category: string): Returns | undefined =>
  category.startsWith('Baseline') ? TIMES.filter((time) => category.includes(`+ ${time}`)).join() : undefined;

const NEVER = 'Never returned a follow-up questionnaire';

/** "Working|-|Not in work", as Tables 13 and 14 name theirs: a dash was not returned. */
export function fromStates(category: string): Returns | undefined {
  if (category === NEVER) return '';
  const states = category.split('|');
  return states.length === TIMES.length ? TIMES.filter((_, at) => states[at] !== '-').join() : undefined;
}

/** The patterns of one group as Table 8 gives them. */
export const questionnairePatterns = (index: TableIndex, group: string): Patterns =>
  patternsOf(index, fromQuestionnaires, (cell) => cell.variable === 'Follow-up' && cell.group === group);

/** The patterns of one arm as Table 13 or 14 gives them. */
export const workPatterns = (index: TableIndex): Patterns => patternsOf(index, fromStates, (cell) => cell.variable === 'pattern');

function patternsOf(
  { table }: TableIndex,
  read: (category: string) => Returns | undefined,
  isMeant: (cell: PublishedCell) => boolean,
): Patterns {
  const counts = new Map<Returns, { count: number; first: PublishedCell }>();
  for (const cell of table.cells.filter((each) => each.measure === 'n' && isMeant(each))) {
    const returns = read(cell.category);
    if (returns === undefined) continue;
    const before = counts.get(returns);
    counts.set(returns, { count: (before?.count ?? 0) + (numberOf(cell) ?? 0), first: before?.first ?? cell });
  }
  const sumWhere = (isCounted: (returns: Returns) => boolean): number =>
    [...counts].reduce((sum, [returns, { count }]) => (isCounted(returns) ? sum + count : sum), 0);
  return {
    counts,
    returnedAt: (time) => sumWhere((returns) => returns.split(',').includes(time)),
    returnedAny: sumWhere((returns) => returns !== ''),
  };
}

/**
 * How many of a group returned the questionnaire of a time, by a table of either kind, of how many people.
 *
 * @throws where no questionnaire was sent at that time
 */
export function returnedOf(index: TableIndex, group: string, time: string): { readonly count: number; readonly people: number } {
  const known = TIMES.find((each) => each === time);
  if (!known) throw new Error(`No questionnaire at "${time}", expected one of: ${TIMES.join(', ')}.`);
  const isWork = index.table.spec.variables.some(({ name }) => name === 'pattern');
  const patterns = isWork ? workPatterns(index) : questionnairePatterns(index, group);
  return { count: patterns.returnedAt(known), people: index.sizeOf(group, '') ?? 0 };
}

/** What a response rate is a share of: returned at one time, of those returned at another or of everyone at the start. */
export function rateOf(
  index: TableIndex,
  variable: string,
  group: string,
): { readonly count: number; readonly whole: number } | undefined {
  const times = timesOfRate(variable);
  if (!times) return undefined;
  const patterns = questionnairePatterns(index, group);
  const whole = times.from === undefined ? index.sizeOf(group, '') : patterns.returnedAt(times.from);
  return whole ? { count: patterns.returnedAt(times.at), whole } : undefined;
}
