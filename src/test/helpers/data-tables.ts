import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { isCells, isRecords, readTable } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import { suppressTable } from '#lib/disclosure/suppress.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { tableSpecSchema } from '#schemas/table.ts';
import type { CellsTable } from '#schemas/table.ts';

const allTables = (): Table[] =>
  readdirSync('data')
    .filter((file) => file.endsWith('.csv'))
    .toSorted()
    .map((file) => {
      const spec = tableSpecSchema.parse(parse(readFileSync(`data/${file.replace('.csv', '.yaml')}`, 'utf8')));
      const { table, findings } = readTable(readFileSync(`data/${file}`, 'utf8'), `data/${file}`, spec);
      if (findings.length > 0) throw new Error(formatFindings(findings));
      return table;
    });

/** Every table of numbers of data/, read as the build reads it. */
export const dataTables = (): CellsTable[] => allTables().filter(isCells);

/** The tables made of records, as they are published. */
export const derivedTables = (): CellsTable[] => summariesOf(allTables().filter(isRecords)).map(suppressTable);

/** The tables with other values in the cells that fit. */
export const withValue = (
  tables: readonly CellsTable[],
  fits: (table: string, cell: CellsTable['cells'][number]) => boolean,
  value: string,
): CellsTable[] =>
  tables.map((table) => ({ ...table, cells: table.cells.map((cell) => (fits(table.id, cell) ? { ...cell, value } : cell)) }));
