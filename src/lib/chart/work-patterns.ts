import { rowHref, tableHref } from '#lib/table/row-id.ts';
import type { CellsTable, PublishedCell } from '#schemas/table.ts';

/** What is known of a person's work at one time. `moved`: left the trial for a job elsewhere, and was not asked again. */
export type WorkState = 'working' | 'not-in-work' | 'not-known' | 'moved';

/** In the order they are drawn in, from the top. */
export const WORK_STATES: readonly WorkState[] = ['working', 'not-in-work', 'not-known', 'moved'];

/** When people were asked. Before that, nobody was in work: it was a condition of taking part. */
export const TIMES = ['3 months', '6 months', '12 months'] as const;

/** People who went the same way. */
export interface WorkPattern {
  /** At 3, 6 and 12 months. */
  readonly states: readonly WorkState[];
  readonly count: number;
  /** As the table's row is headed, such as "Not in work|Working|-". */
  readonly printed: string;
  /** The row of the table's page. */
  readonly href: string;
}

/** The people of one arm of the trial. */
export interface Arm {
  readonly name: string;
  /** As the tables shorten it: "IPS", "TAU". */
  readonly short: string;
  readonly size: number;
  /** The page of the table its patterns stand in. */
  readonly page: string;
  readonly patterns: readonly WorkPattern[];
}

const STATES: Readonly<Record<string, WorkState>> = { Working: 'working', 'Not in work': 'not-in-work', '-': 'not-known' };

/** Rows that are not a pattern of answers. */
const WHOLE_ROWS: Readonly<Record<string, WorkState>> = {
  'Withdrew as found work by moving': 'moved',
  'Never returned a follow-up questionnaire': 'not-known',
};

/**
 * The paths of an arm, as Table 13 or 14 prints them.
 *
 * @throws where a row is none this knows, a count is no whole number, or the rows do not add up to the printed total and to
 *   the people of the arm
 */
export function workPatterns(table: CellsTable): Arm {
  const [group] = table.spec.groups;
  if (!group) throw new Error(`data/${table.id}.yaml: found no group, expected the arm of the trial.`);
  const rows = table.cells.filter(({ variable }) => variable === 'pattern');
  const patterns = rows.filter(({ category }) => category !== 'Total').map((cell) => patternOf(table.id, cell));
  const sum = patterns.reduce((total, { count }) => total + count, 0);
  const printed = rows.filter(({ category }) => category === 'Total').map((cell) => countOf(table.id, cell));
  if (printed.length !== 1 || printed[0] !== sum || group.n !== sum)
    throw new Error(
      `data/${table.id}.csv: the patterns add up to ${sum}, expected the printed total (${printed.join(', ') || 'none'}) and the arm's ${group.n}.`,
    );
  return { name: group.label, short: group.name, size: sum, page: tableHref(table.id), patterns };
}

/** How many people of an arm were in a state at a time. `time` counts from 0, the first follow-up. */
export const countIn = (arm: Arm, time: number, state: WorkState): number =>
  arm.patterns.reduce((sum, { states, count }) => (states[time] === state ? sum + count : sum), 0);

function patternOf(table: string, cell: PublishedCell): WorkPattern {
  const whole = WHOLE_ROWS[cell.category];
  const states = whole ? TIMES.map(() => whole) : cell.category.split('|').map((state) => STATES[state]);
  if (states.length !== TIMES.length || !states.every((state) => state !== undefined))
    throw new Error(
      `data/${table}.csv:${cell.line}: found the pattern "${cell.category}", expected three of ${Object.keys(STATES).join(', ')} joined by "|", or one of: ${Object.keys(WHOLE_ROWS).join(', ')}.`,
    );
  return { states, count: countOf(table, cell), printed: cell.category, href: rowHref(table, cell) };
}

function countOf(table: string, { value, line }: PublishedCell): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new Error(`data/${table}.csv:${line}: found "${value}", expected a whole number of people.`);
}
