import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

import { publishable as passGate } from '#lib/disclosure/gate.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { formatReference, referenceLink } from '#lib/reference/format.ts';
import { BUNDLE, DATA_PACKAGE, downloadName, DOWNLOADS } from '#lib/table/downloads.ts';
import { BYTE_ORDER_MARK, toCsv } from '#lib/table/to-csv.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { readTables } from '#build/check/tables.ts';
import { readStrings } from '#build/strings.ts';
import { dataPackage } from './data-package.ts';
import { dictionaryRows } from './dictionary.ts';
import { displayedRows, displayTable } from './displayed.ts';
import { offeredOf, tidyRows } from './offered.ts';
import type { Offered, Publishable } from './offered.ts';
import { notesOf, readme, reportLicence } from './notes.ts';
import { workbook } from './workbook.ts';
import { packZip } from './zip.ts';
import type { Entries } from './zip.ts';

/** What is made, from where, and by which rules. */
export interface DownloadsPlan {
  /** The project's root. */
  readonly root: string;
  /** The folder of the built site. */
  readonly out: string;
  /** The address of the site, for files that say where they come from; left out where nobody has set one. */
  readonly site?: string | undefined;
  /** What decides on every table; the disclosure gate where left out. */
  readonly publishable?: Publishable;
}

const LICENCE = 'LICENCE.txt';

/**
 * Writes every table for download, and all of them in one file.
 *
 * @returns the names of the files in the folder of downloads
 * @throws where a table is broken, so that the build stops
 */
export async function writeDownloads(plan: DownloadsPlan): Promise<string[]> {
  const { root, out, publishable = passGate } = plan;
  const { tables, findings } = await readTables(root);
  if (findings.length > 0) throw new Error(`Tables that cannot be published:\n${formatFindings(findings)}`);
  const files = await makeFiles(offeredOf(tables, publishable), plan);
  const folder = join(out, DOWNLOADS);
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
  return Object.keys(files);
}

async function makeFiles(offered: readonly Offered[], { root, site }: DownloadsPlan): Promise<Entries> {
  const say = await readStrings(root);
  const tables = offered.map(({ table }) => table);
  const shown = offered.map((one) => ({ one, table: one.table, displayed: displayTable(one.table, say) }));
  const csvs: Entries = Object.fromEntries([
    ...tables.map((table) => [downloadName(table.id, 'tidy'), utf8(toCsv(tidyRows(table)))] as const),
    ...shown.map(
      ({ one, displayed }) =>
        [downloadName(one.table.id, 'displayed'), utf8(BYTE_ORDER_MARK + toCsv(displayedRows(one, displayed, say)))] as const,
    ),
  ]);
  const report = await readReport(root);
  const licence = { [LICENCE]: utf8(reportLicence(await readFile(join(root, 'LICENSE'), 'utf8'), say)) };
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const facts = { version, homepage: site && new URL('/results/', site).href, report, licence: LICENCE, files: sumsOf(csvs) };
  const account = { [DATA_PACKAGE]: utf8(`${JSON.stringify(dataPackage(offered, facts, say), null, 2)}\n`) };
  const workbooks = await Promise.all(
    shown.map(async ({ one, table, displayed }) => {
      const sheet = one.isMadeUp ? say('download-sheet-made-up') : say('download-sheet-table');
      const names = { table: sheet, notes: say('download-sheet-notes') };
      const notes = notesOf(one, displayed, { report, site, say });
      return [downloadName(table.id, 'workbook'), await workbook(displayed, notes, names)] as const;
    }),
  );
  const bundle = packZip({
    'README.txt': utf8(readme(offered, report, say)),
    ...licence,
    'CITATION.cff': await readFile(join(root, 'CITATION.cff')),
    ...account,
    'dictionary.csv': utf8(toCsv(dictionaryRows(tables, say))),
    ...csvs,
  });
  return { ...csvs, ...Object.fromEntries(workbooks), ...licence, ...account, [BUNDLE]: bundle };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sumsOf = (files: Entries): Map<string, { bytes: number; hash: string }> =>
  new Map(
    Object.entries(files).map(([name, bytes]) => [
      name,
      { bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') },
    ]),
  );

/** The report in one line, with its link. */
async function readReport(root: string): Promise<{ title: string; path: string }> {
  const file = 'content/references/trial.yaml';
  const [report] = referenceSchema.array().parse(parse(await readFile(join(root, file), 'utf8')));
  const path = report && referenceLink(report);
  if (!path)
    throw new Error(`${file}: the report has no DOI and no URL. Add one: every download says where its numbers come from.`);
  return { title: formatReference(report), path };
}
