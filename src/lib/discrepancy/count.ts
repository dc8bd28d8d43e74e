import type { CellsTable } from '#schemas/table.ts';
import type { ShownDiscrepancy } from './present.ts';

/** What was checked, in numbers. */
export interface NumbersChecked {
  /** Numbers printed in all tables. */
  readonly numbers: number;
  /** Percentages among them. */
  readonly percentages: number;
  /** What the arithmetic check found, all of it explained. */
  readonly found: number;
  /** How many explanations there are, those that no check could find included. */
  readonly explained: number;
}

export function countNumbers(tables: readonly CellsTable[], discrepancies: readonly ShownDiscrepancy[]): NumbersChecked {
  const printed = tables.flatMap(({ cells }) => cells).filter(({ value }) => value !== '');
  return {
    numbers: printed.length,
    percentages: printed.filter(({ measure }) => measure === 'percent').length,
    found: discrepancies.reduce((sum, { found }) => sum + found.length, 0),
    explained: discrepancies.length,
  };
}
