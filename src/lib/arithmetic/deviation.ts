import type { Rule } from '#schemas/discrepancy.ts';
import type { Measure, PublishedCell } from '#schemas/table.ts';

/** Which published number is meant. */
export interface CellKey {
  readonly table: string;
  readonly variable: string;
  readonly category: string;
  readonly group: string;
  readonly timepoint: string;
  readonly measure: Measure;
}

/** A published number that does not follow from others. */
export interface Deviation extends CellKey {
  readonly rule: Rule;
  /** What is printed, or what the printed numbers add up to. */
  readonly printed: string;
  /** What it should be by the others. */
  readonly computed: string;
  /** How that was reckoned: "12 of 22 is 54.55%". */
  readonly because: string;
  /** Of the CSV, 1-based; 0 where no one line is meant. */
  readonly line: number;
}

/** A deviation at a cell. */
export const deviationAt = (
  table: string,
  { variable, category, group, timepoint, measure, line }: PublishedCell,
  told: Pick<Deviation, 'rule' | 'printed' | 'computed' | 'because'>,
): Deviation => ({ ...told, table, variable, category, group, timepoint, measure, line });

/** A deviation at a cell where two numbers are not the same; none where they are. */
export const unequal = (
  table: string,
  cell: PublishedCell,
  told: { readonly rule: Rule; readonly printed: number; readonly computed: number; readonly because: string },
): Deviation[] =>
  told.printed === told.computed
    ? []
    : [deviationAt(table, cell, { ...told, printed: String(told.printed), computed: String(told.computed) })];

/** The cell in words, without what is empty: "Sex, Female, IPS, Baseline, percent". */
export const placeOf = ({ variable, category, group, timepoint, measure }: Omit<CellKey, 'table'>): string =>
  [variable, category, group, timepoint, measure].filter(Boolean).join(', ');
