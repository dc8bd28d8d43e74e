import { isCells, isRecords } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import type { Say } from '#build/strings.ts';

/** A table that may be published, and what its terms depend on. */
export interface Offered {
  readonly table: Table;
  /** Made up to show how the site works, or a summary of what was. */
  readonly isMadeUp: boolean;
}

/** A table as it may be published, small numbers hidden; undefined where nothing of it may be. */
export type Publishable = (table: Table, others: readonly Table[]) => Table | undefined;

/** The tables that may be published, then the summaries that tables of records ask for. */
export function offeredOf(tables: readonly Table[], publishable: Publishable): Offered[] {
  const records = tables.filter(isRecords);
  const madeUp = records.filter(({ spec }) => spec.synthetic);
  const names = new Set([...madeUp, ...summariesOf(madeUp)].map(({ id }) => id));
  return [...tables, ...summariesOf(records)].flatMap((table) => {
    const passed = publishable(table, tables);
    return passed ? [{ table: passed, isMadeUp: names.has(table.id) }] : [];
  });
}

/** Under what terms a table is offered, in a line. */
export function termsOf({ table: { spec }, isMadeUp }: Offered, say: Say): string {
  if (isMadeUp) return say('download-licence-cc');
  const { disclosure } = spec;
  return disclosure.status === 'gated'
    ? say('download-licence-owner', { owner: disclosure.owner })
    : say('download-licence-title');
}

/** Where a table stands, in a line: "Table 4, Chapter 2 / Results, page 22". */
export const placeOf = ({ spec }: Table, say: Say): string =>
  [spec.reportTitle, spec.source.section, spec.source.page && say('download-page', { page: spec.source.page })]
    .filter(Boolean)
    .join(', ');

/** The headings of a table's CSV, then its lines, as they were read or made. */
export const tidyRows = (table: Table): string[][] => [
  table.spec.fields.map(({ name }) => name),
  ...(isCells(table)
    ? table.cells.map((cell) => table.spec.fields.map(({ name }) => String(cell[name as keyof typeof cell])))
    : table.records.map(({ values }) => [...values])),
];
