import type { Finding } from '#lib/finding/finding.ts';
import type { CellsTable, RecordsTable, TableSpec } from '#schemas/table.ts';
import { parsePublished } from './parse-published.ts';
import { parseRecords } from './parse-records.ts';

/** A table of either form, told apart by `spec.form`. */
export type Table = CellsTable | RecordsTable;

export const isCells = (table: Table): table is CellsTable => table.spec.form === 'cells';
export const isRecords = (table: Table): table is RecordsTable => table.spec.form === 'records';

/**
 * A CSV and its sidecar as one table.
 *
 * @param text the CSV
 * @param file its path from the project's root, for the findings
 * @returns the table, and all that is wrong: with findings, do not use it
 */
export function readTable(text: string, file: string, spec: TableSpec): { table: Table; findings: readonly Finding[] } {
  if (spec.form === 'cells') {
    const { cells, findings } = parsePublished(text, file, spec);
    return { table: { id: spec.name, spec, cells }, findings };
  }
  const { records, findings } = parseRecords(text, file, spec);
  return { table: { id: spec.name, spec, records }, findings };
}
