// BROWSER. Where a table's rows come from: the page itself, or a worker that has read a file.
import type { RecordField } from '#lib/records/field.ts';
import type { Query } from '#lib/records/query.ts';
import type { View } from '#lib/records/records.ts';

/** What can be asked for rows. The page answers at once, a worker later. */
export interface RecordSource {
  readonly fields: readonly RecordField[];
  readonly view: (query: Query, size: number) => View | Promise<View>;
  readonly rows: (query: Query) => string[][] | Promise<string[][]>;
}
