import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isRecords } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { gate } from '#lib/disclosure/gate.ts';
import type { GateReport } from '#lib/disclosure/gate.ts';
import { formatReport } from '#lib/disclosure/report.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import type { CellsTable } from '#schemas/table.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { formatReference } from '#lib/reference/format.ts';
import type { Content } from './content.ts';

const REPORT = 'reports/disclosure.md';

/**
 * Tables through the gate, and the tables made of those records that pass.
 *
 * @param tables all that there are
 * @param wanted those to be told about
 */
export function gateTables(tables: readonly Table[], wanted: readonly Table[] = tables): GateReport[] {
  const reports = wanted.map((table) => gate(table, tables));
  const passed = wanted.filter((_, at) => reports[at]?.verdict !== 'refuse').filter(isRecords);
  const summaries = passed.flatMap((records) =>
    summariesOf([records]).map((summary) => gateSummary(summary, records.id, tables)),
  );
  return [...reports, ...summaries];
}

/** A summary has no file of its own: what is wrong with it is put right where it is asked for. */
function gateSummary(summary: CellsTable, records: string, tables: readonly Table[]): GateReport {
  const report = gate(summary, tables);
  const findings = report.findings.map((finding) => ({
    ...finding,
    file: `data/${records}.yaml`,
    line: 0,
    found: `in its summary ${summary.id}: ${finding.found}`,
  }));
  return { ...report, findings };
}

/**
 * What keeps tables from being published, and sources of the rules that `content/references/` does not have. Warnings stop
 * nothing: they stand in the data guardian's report, which also tells of tables that are published already.
 */
export function checkDisclosure(tables: readonly Table[], content: Pick<Content, 'references'>): Finding[] {
  const gated = tables.filter(({ spec }) => spec.disclosure.status === 'gated');
  const reports = gateTables(tables, gated);
  const refused = reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'refuse'));
  return [...refused, ...unknownSources(reports, content)];
}

function unknownSources(reports: readonly GateReport[], { references }: Pick<Content, 'references'>): Finding[] {
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
 * @param today YYYY-MM-DD
 * @returns one line that says how it went
 */
export async function writeReport(
  root: string,
  { tables, references }: { readonly tables: readonly Table[]; readonly references: Content['references'] },
  today: string,
): Promise<string> {
  const reports = gateTables(tables);
  const sources = new Map(references.map(({ item }) => [item.id, formatReference(item)]));
  await mkdir(join(root, 'reports'), { recursive: true });
  await writeFile(join(root, REPORT), formatReport(reports, sources, today));
  const of = (verdict: GateReport['verdict']): number => reports.filter((report) => report.verdict === verdict).length;
  return `${reports.length} tables through the disclosure gate: ${of('pass')} pass, ${of('report')} to read about, ${of('refuse')} refused; see ${REPORT}`;
}
