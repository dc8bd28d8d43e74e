import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { isCells, readTable } from '#lib/csv/read-table.ts';
import { tableSpecSchema } from '#schemas/table.ts';
import type { CellsTable } from '#schemas/table.ts';

/** A table of numbers as the site reads it from `data/`. */
export function publishedTable(id: string): CellsTable {
  const spec = tableSpecSchema.parse(parse(readFileSync(`data/${id}.yaml`, 'utf8')));
  const { table, findings } = readTable(readFileSync(`data/${id}.csv`, 'utf8'), `data/${id}.csv`, spec);
  if (findings.length > 0 || !isCells(table)) throw new Error(`data/${id}.csv: expected a table of numbers without findings.`);
  return table;
}
