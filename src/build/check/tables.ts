import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readTable } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { tableSpecSchema } from '#schemas/table.ts';
import type { TableSpec } from '#schemas/table.ts';
import { checkAgainst } from './shapes.ts';
import { isSource, readSource } from './source-file.ts';

/** Tables that can be used, and all that is wrong with the rest. */
export interface TablesRead {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every table under data/ with its sidecar.
 *
 * @param root the project's root
 */
export async function readTables(root: string): Promise<TablesRead> {
  const files = await readdir(join(root, 'data'));
  const names = [...new Set(files.filter((file) => /\.(csv|yaml)$/.test(file)).map((file) => file.replace(/\.\w+$/, '')))];
  const read = await Promise.all(names.toSorted().map((name) => readOne(root, `data/${name}`)));
  return {
    tables: read.flatMap(({ table, findings }) => (table && findings.length === 0 ? [table] : [])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function readOne(root: string, path: string): Promise<{ table?: Table; findings: readonly Finding[] }> {
  const lonely = ['csv', 'yaml'].find((ending) => !existsSync(join(root, `${path}.${ending}`)));
  if (lonely) return { findings: [withoutTwin(path, lonely)] };
  const sidecar = await readSource(root, `${path}.yaml`);
  if (!isSource(sidecar)) return { findings: [sidecar] };
  const spec = sidecar.data as TableSpec;
  const wrong = [...checkAgainst(tableSchemaFor(spec), sidecar), ...checkName(spec, path)];
  if (wrong.length > 0) return { findings: wrong };
  return readTable(await readFile(join(root, `${path}.csv`), 'utf8'), `${path}.csv`, tableSpecSchema.parse(spec));
}

/** The schema of one form, so that a finding speaks of the form that was meant and not of both. */
const tableSchemaFor = ({ form }: Partial<TableSpec>): (typeof tableSpecSchema.options)[number] =>
  tableSpecSchema.options[form === 'records' ? 0 : 1];

const withoutTwin = (path: string, ending: string): Finding => ({
  file: `${path}.${ending === 'csv' ? 'yaml' : 'csv'}`,
  line: 0,
  found: `no ${path}.${ending}`,
  expected: 'a CSV and a YAML of the same name',
  next: 'Add the other file; CONTRIBUTING says what goes into it.',
});

const checkName = ({ name }: TableSpec, path: string): Finding[] =>
  path === `data/${name}`
    ? []
    : [
        {
          file: `${path}.yaml`,
          line: 1,
          found: `name: ${name}`,
          expected: `name: ${path.slice('data/'.length)}, as the file is called`,
          next: 'Rename one of them.',
        },
      ];
