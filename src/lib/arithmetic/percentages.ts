import type { PublishedCell } from '#schemas/table.ts';
import { deviationAt } from './deviation.ts';
import type { Deviation } from './deviation.ts';
import { isResponseRate } from './follow-up-patterns.ts';
import { decimalsOf, percentOf } from './percent.ts';
import { denominatorOf, numberOf } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

/**
 * Percentages that do not follow from their count, and those that have no count to follow from. The number of people is the
 * denominator printed in the same row, or else the group. Response rates are reckoned from patterns elsewhere.
 */
export function checkPercentages(index: TableIndex): Deviation[] {
  return index.table.cells
    .filter((cell) => cell.measure === 'percent' && numberOf(cell) !== undefined && !isResponseRate(cell.variable))
    .flatMap((cell) => checkPercent(cell, index));
}

function checkPercent(cell: PublishedCell, index: TableIndex): Deviation[] {
  const count = index.number({ ...cell, measure: 'n' });
  const whole = denominatorOf(cell, index);
  if (count === undefined || !whole) {
    const because = count === undefined ? 'no count is printed' : 'no number of people is printed';
    return [deviationAt(index.id, cell, { rule: 'percent-alone', printed: cell.value, computed: '', because })];
  }
  const computed = percentOf(count, whole, decimalsOf(cell.value));
  if (computed === cell.value) return [];
  const because = `${count} of ${whole} is ${percentOf(count, whole, 2)}%`;
  return [deviationAt(index.id, cell, { rule: 'percent', printed: cell.value, computed, because })];
}
