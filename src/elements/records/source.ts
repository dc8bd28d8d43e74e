// BROWSER. Where a table's rows come from: the page itself, or a worker that has read a file.
import type { RecordField } from '#lib/records/field.ts';
import type { Query } from '#lib/records/query.ts';
import { makeRecords } from '#lib/records/records.ts';
import type { Records, View } from '#lib/records/records.ts';

/** What can be asked for rows. The page answers at once, a worker later. */
export interface RecordSource {
  readonly fields: readonly RecordField[];
  readonly view: (query: Query, size: number) => View | Promise<View>;
  readonly rows: (query: Query) => string[][] | Promise<string[][]>;
}

/** The rows that stand in a table of the page, values as in the file. */
export function readTable(table: HTMLTableElement, fields: readonly RecordField[]): Records {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) =>
    [...cells].map((cell) => cell.dataset.value ?? cell.textContent),
  );
  return makeRecords(
    fields,
    fields.map((_, index) => rows.map((row) => row[index] ?? '')),
  );
}
