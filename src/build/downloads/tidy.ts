import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';

/** The columns and cells of a table's CSV as it was read, headings first: a line there is a row here. */
export const tidyRows = (table: Table): string[][] => [
  table.spec.fields.map(({ name }) => name),
  ...(isCells(table)
    ? table.cells.map((cell) => table.spec.fields.map(({ name }) => String(cell[name as keyof typeof cell])))
    : table.records.map(({ values }) => [...values])),
];
