import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isRecords } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { gate } from '#lib/disclosure/gate.ts';
import type { GateReport } from '#lib/disclosure/gate.ts';
import { formatReport } from '#lib/disclosure/report.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { formatReference } from '#lib/reference/format.ts';
import type { Content } from './content.ts';

const REPORT = 'reports/disclosure.md';

/** Every table, and every table made of records, through the gate. */
export function gateTables(tables: readonly Table[]): GateReport[] {
  return [...tables, ...summariesOf(tables.filter(isRecords))].map((table) => gate(table, tables));
}

/** What keeps a table from being published. Warnings stop nothing: they stand in the data guardian's report. */
export const disclosureFindings = (reports: readonly GateReport[]): Finding[] =>
  reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'refuse'));

/** A source that a rule names and `content/references/` does not have. */
export function unknownSources(reports: readonly GateReport[], { references }: Pick<Content, 'references'>): Finding[] {
  const known = new Set(references.map(({ item }) => item.id));
  const named = new Set(reports.flatMap(({ checks }) => checks.flatMap(({ sources }) => sources)));
  return [...named]
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: 'content/references/disclosure.yaml',
      line: 0,
      found: `no source "${id}"`,
      expected: 'every source that src/lib/disclosure/ names',
      next: 'Add the entry, or correct the name.',
    }));
}

/**
 * Writes the data guardian's report below the project's root, outside of what is published.
 *
 * @returns one line that says how it went
 */
export async function writeReport(
  root: string,
  reports: readonly GateReport[],
  { references }: Pick<Content, 'references'>,
  today: string,
): Promise<string> {
  const sources = new Map(references.map(({ item }) => [item.id, formatReference(item)]));
  await mkdir(join(root, 'reports'), { recursive: true });
  await writeFile(join(root, REPORT), formatReport(reports, sources, today));
  const of = (verdict: GateReport['verdict']): number => reports.filter((report) => report.verdict === verdict).length;
  return `${reports.length} tables through the disclosure gate: ${of('pass')} pass, ${of('report')} to read about, ${of('refuse')} refused; see ${REPORT}`;
}
