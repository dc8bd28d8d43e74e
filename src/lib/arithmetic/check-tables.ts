import type { CellsTable } from '#schemas/table.ts';
import { checkAgreements } from './agreements.ts';
import type { Agreement } from './agreements.ts';
import { checkBetween, checkOrder, checkRange, checkWithin } from './bounds.ts';
import type { Deviation } from './deviation.ts';
import { checkFollowUp } from './follow-up.ts';
import type { FollowUpTables } from './follow-up.ts';
import { checkNested } from './nested.ts';
import type { SameVariable } from './nested.ts';
import { checkPercentages } from './percentages.ts';
import { checkRatios } from './ratio.ts';
import { checkAnswers, checkDenominators, checkParts, checkSizes, checkTotals } from './sums.ts';
import { indexTable } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

/** What tells the same thing as what. */
export interface Agreements {
  readonly sameVariable: SameVariable;
  readonly agreements: readonly Agreement[];
}

/** Rules that a table answers to by itself. */
const RULES_OF_A_TABLE: readonly ((index: TableIndex) => Deviation[])[] = [
  ...[checkPercentages, checkSizes, checkDenominators, checkParts, checkAnswers, checkTotals],
  ...[checkWithin, checkBetween, checkOrder, checkRange, checkRatios],
];

/**
 * Every number that does not follow from the others, by table and line.
 *
 * @throws where an agreement names no cell
 */
export function deviationsOf(tables: readonly CellsTable[], { sameVariable, agreements }: Agreements): Deviation[] {
  const indexes = tables.map(indexTable);
  const followUp = followUpTables(indexes);
  return [
    ...indexes.flatMap((index) => RULES_OF_A_TABLE.flatMap((check) => check(index))),
    ...checkNested(indexes, sameVariable),
    ...(followUp ? checkFollowUp(followUp) : []),
    ...checkAgreements(indexes, agreements),
  ].toSorted((a, b) => a.table.localeCompare(b.table, 'en-GB') || a.line - b.line);
}

/** The tables of this trial that the follow-up is told in; undefined where one is not there, as in tests. */
function followUpTables(indexes: readonly TableIndex[]): FollowUpTables | undefined {
  const find = (id: string): TableIndex | undefined => indexes.find((index) => index.id === id);
  const [dropouts, questionnaires, returned] = ['table-07', 'table-08', 'table-09'].map(find);
  const [answers, usual, ips] = ['table-10', 'table-13', 'table-14'].map(find);
  if (!dropouts || !questionnaires || !returned || !answers || !usual || !ips) return undefined;
  const work = [
    { arm: 'TAU', index: usual },
    { arm: 'IPS', index: ips },
  ];
  return { dropouts, questionnaires, returned, answers, work };
}
