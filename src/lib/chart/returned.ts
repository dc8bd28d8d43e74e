import type { CellsTable } from '#schemas/table.ts';
import { categoriesOf, numberOf } from './cells.ts';

export const FOLLOW_UP = 'Follow-up';

/**
 * How many people of a group returned the questionnaire of a time: the patterns of Table 8 that hold it, added up.
 *
 * @param timepoint "Baseline", "3 months" …
 */
export const returnedAt = (table: CellsTable, group: string, timepoint: string): number =>
  categoriesOf(table, FOLLOW_UP)
    .filter((pattern) => pattern.split(' + ').includes(timepoint))
    .reduce((sum, category) => sum + numberOf(table, { variable: FOLLOW_UP, category, group, measure: 'n' }), 0);
