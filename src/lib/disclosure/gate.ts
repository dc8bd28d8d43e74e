import type { Table } from '#lib/csv/read-table.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { CellsTable, Measure, RecordsTable } from '#schemas/table.ts';
import { checkCells } from './gate-cells.ts';
import { checkRecords } from './gate-records.ts';
import type { HiddenReason } from './suppress.ts';
import { suppressTable } from './suppress.ts';

/** Something that stands in the way of publishing, or that the data guardian has to know. Values are masked. */
export interface GateFinding extends Finding {
  /** A rule of `RULES`, or one of the checks of whole tables. */
  readonly rule: string;
  readonly severity: 'refuse' | 'warn';
}

/** A number that is hidden in everything published. Its value is not told. */
export interface SuppressedCell {
  readonly line: number;
  readonly variable: string;
  readonly category: string;
  readonly group: string;
  readonly timepoint: string;
  readonly measure: Measure;
  readonly reason: HiddenReason;
}

/**
 * What the gate says of a table. `pass`: it may be published, its small numbers hidden. `report`: it may, and somebody should
 * read the findings; what is published already is never told otherwise. `refuse`: nothing of it may be published.
 */
export interface GateReport {
  readonly table: string;
  readonly title: string;
  readonly verdict: 'pass' | 'report' | 'refuse';
  readonly findings: readonly GateFinding[];
  /** Of a gated table: what is hidden. Of one that is published already: what would be, by the gate's own rule. */
  readonly suppressed: readonly SuppressedCell[];
  /** Each check that was made, with what it went by, and the sources of the rule. */
  readonly checks: readonly GateCheck[];
}

export interface GateCheck {
  readonly name: string;
  readonly rule: string;
  readonly sources: readonly string[];
}

/** What a check of one form of table gives. */
export type Checked = Pick<GateReport, 'findings' | 'suppressed' | 'checks'>;

/**
 * Holds a table to every rule of disclosure: people pointed to, records that stand out, small numbers, and what can be had by
 * subtracting one table from another.
 *
 * @param others all tables of the site, this one among them or not
 */
export function gate(table: Table, others: readonly Table[]): GateReport {
  const { findings, ...rest } =
    'cells' in table
      ? checkCells(
          table,
          others.filter((other) => 'cells' in other),
        )
      : checkRecords(table);
  const isGated = table.spec.disclosure.status === 'gated';
  const told = isGated ? findings : findings.map((finding): GateFinding => ({ ...finding, severity: 'warn' }));
  return { table: table.id, title: table.spec.title, verdict: isGated ? verdictOf(told) : 'report', findings: told, ...rest };
}

function verdictOf(findings: readonly GateFinding[]): GateReport['verdict'] {
  if (findings.some(({ severity }) => severity === 'refuse')) return 'refuse';
  return findings.length > 0 ? 'report' : 'pass';
}

/**
 * A table as pages, charts and downloads may have it; nothing where the gate refuses it.
 *
 * @param others as for `gate()`
 */
export function publishable(table: CellsTable, others: readonly Table[]): CellsTable | undefined;
export function publishable(table: RecordsTable, others: readonly Table[]): RecordsTable | undefined;
export function publishable(table: Table, others: readonly Table[]): Table | undefined;
export function publishable(table: Table, others: readonly Table[]): Table | undefined {
  if (table.spec.disclosure.status === 'already_published') return table;
  if (gate(table, others).verdict === 'refuse') return undefined;
  return 'cells' in table ? suppressTable(table) : table;
}
