import { decimalsOf, figureNumber, formatSigned } from '#lib/figure/format.ts';
import { figureKindOf } from './figure.ts';
import type { ViewCell, ViewColumn, ViewRow } from './view.ts';

/** What can be taken from each other: percentages and means. A difference of medians, odds or p-values says nothing. */
const MEASURES = ['percent', 'mean'] as const;

/** A difference between two groups of a row, and what it is counted in. */
export interface Difference {
  readonly text: string;
  readonly of: (typeof MEASURES)[number];
}

/**
 * How far two groups of one table are apart in a row: the first less the second, worked out from the figures as printed, so that a
 * reader who takes one from the other gets the same.
 *
 * @returns undefined where either is missing, or the row is nothing that can be compared so
 */
export function differenceOf(
  row: ViewRow,
  columns: readonly ViewColumn[],
  groups: readonly [string, string],
): Difference | undefined {
  for (const of of MEASURES) {
    const [one, other] = groups.map((group) => cellOf(row, columns, group, of)?.parts[of]);
    const [first, second] = [one, other].map((value) => (value === undefined ? undefined : figureNumber(value)));
    if (first === undefined || second === undefined || row.isTotal) continue;
    return { of, text: formatSigned(first - second, Math.max(decimalsOf(one ?? ''), decimalsOf(other ?? ''))) };
  }
  return undefined;
}

/** The cell of a row that holds a measure of a group. */
const cellOf = (
  row: ViewRow,
  columns: readonly ViewColumn[],
  group: string,
  measure: (typeof MEASURES)[number],
): ViewCell | undefined => {
  const kind = figureKindOf(measure);
  const index = columns.findIndex((column) => column.group === group && (row.kind ?? column.kind) === kind);
  return row.cells[index] ?? undefined;
};
