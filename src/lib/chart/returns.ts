// Questionnaires that came back, from Table 8. Table 13 has it otherwise for one person: NOTES of discrepancies.
import type { CellsTable } from '#schemas/table.ts';
import { categoriesOf, tableOf } from './cells.ts';
import { counted, workedOut } from './counted.ts';
import type { Counted } from './counted.ts';
import { FOLLOW_UP } from './returned.ts';

/** People of an arm who returned the same questionnaires. */
export interface Returned {
  /** As Table 8 has it: "Baseline + 3 months". */
  readonly category: string;
  readonly count: Counted;
}

/** Which questionnaires people of an arm returned. Throws where the rows do not add up to those they were sent to. */
export function returnsOf(tables: readonly CellsTable[], group: string): Returned[] {
  const table = tableOf(tables, 'table-08');
  const returns = categoriesOf(table, FOLLOW_UP).map((category) => ({
    category,
    count: counted(table, { variable: FOLLOW_UP, category, group, measure: 'n' }),
  }));
  const sent = sentTo(tables, group).value;
  if (sumOf(returns) === sent) return returns;
  throw new Error(`data/table-08.csv: what ${group} returned adds up to ${sumOf(returns)}, expected its ${sent} participants.`);
}

/** People of an arm who were sent questionnaires: those who had not withdrawn. */
export const sentTo = (tables: readonly CellsTable[], group: string): Counted =>
  counted(tableOf(tables, 'table-08'), { variable: 'Participants', group, measure: 'n' });

/** How many returned at least one of those that were posted. */
export const returnedAny = (returns: readonly Returned[]): Counted =>
  workedOut(sumOf(returns.filter(({ category }) => category !== 'Baseline')), 'table-08');

const sumOf = (returns: readonly Returned[]): number => returns.reduce((sum, { count }) => sum + count.value, 0);
