import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { isCells, readTable } from '#lib/csv/read-table.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { tableSpecSchema } from '#schemas/table.ts';
import type { CellsTable } from '#schemas/table.ts';

/** Every table of numbers under data/, as the build reads it. */
export const publishedTables: readonly CellsTable[] = readdirSync('data')
  .filter((file) => file.endsWith('.csv'))
  .map((file) => {
    const spec = tableSpecSchema.parse(parse(readFileSync(`data/${file.replace('.csv', '.yaml')}`, 'utf8')));
    const { table, findings } = readTable(readFileSync(`data/${file}`, 'utf8'), `data/${file}`, spec);
    if (findings.length > 0) throw new Error(formatFindings(findings));
    return table;
  })
  .filter(isCells);
