// Reads everything under content/ and says all that is wrong with it at once. Run: npm run check
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { checkArithmetic } from './check/arithmetic.ts';
import { sortContent } from './check/content.ts';
import type { Content } from './check/content.ts';
import { checkDisclosure, writeReport } from './check/disclosure.ts';
import { checkFacts } from './check/facts.ts';
import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { suppressTable } from '#lib/disclosure/suppress.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { formatOverdue, overdueServices } from './check/overdue.ts';
import type { Overdue } from './check/overdue.ts';
import { checkReferences } from './check/references.ts';
import { checkRowIds } from './check/row-ids.ts';
import { checkShape } from './check/shapes.ts';
import { isSource, readSource } from './check/source-file.ts';
import type { SourceFile } from './check/source-file.ts';
import { checkTablePages } from './check/table-pages.ts';
import { checkStories } from './check/stories.ts';
import { checkStoryWords } from './check/story-words.ts';
import { checkManual } from './check/manual.ts';
import { checkManualWords } from './check/manual-words.ts';
import { readTables } from './check/tables.ts';
import { checkTraining } from './check/training.ts';
import { checkTrainingWords } from './check/training-words.ts';
import { checkWords } from './check/words.ts';
import { siteDate } from './site-date.ts';

export interface ContentReport {
  /** Files read. */
  readonly files: number;
  readonly findings: readonly Finding[];
  /** No reason to stop: readers are told on the page. */
  readonly overdue: readonly Overdue[];
  /** For the data guardian's report; none where the content could not be read. */
  readonly tables: readonly Table[];
  readonly references: Content['references'];
}

/**
 * Checks all content: first the shape of every file, then, once all shapes are right, what refers to what, and the words.
 *
 * @param root the project's root
 * @param today YYYY-MM-DD
 */
export async function checkContent(root: string, today: string): Promise<ContentReport> {
  const read = await readAll(root, /\.(yaml|mdx)$/);
  const sources = read.filter(isSource);
  const data = await readTables(root);
  const broken = [...read.filter((file): file is Finding => !isSource(file)), ...sources.flatMap(checkShape), ...data.findings];
  if (broken.length > 0) return { files: read.length, findings: broken, overdue: [], tables: [], references: [] };
  const content = sortContent(sources);
  // As published: no text may say a number that its table hides.
  const published = data.tables.map((table) => (isCells(table) ? suppressTable(table) : table));
  const unsaid = [checkFacts, checkStories, checkTraining, checkManual].flatMap((check) => check(published, content));
  const findings = [
    ...checkReferences(content, today),
    ...checkRowIds(data.tables),
    ...checkArithmetic(data.tables, content),
    ...unsaid,
    ...checkTablePages(published, content),
    ...checkWords(content),
    // Words are measured with their numbers in them.
    ...(unsaid.length > 0
      ? []
      : [
          ...checkStoryWords(published, content),
          ...checkTrainingWords(published, content),
          ...checkManualWords(published, content),
        ]),
    ...checkDisclosure(data.tables, content),
  ];
  const { tables } = data;
  return { files: read.length, findings, overdue: overdueServices(content, today), tables, references: content.references };
}

/** The overdue services alone, for the end of a build, whose content has been checked before. */
export async function listOverdue(root: string, today: string): Promise<string> {
  const sources = (await readAll(root, /^(services|editions)\/[^/]+\.yaml$/)).filter(isSource);
  return formatOverdue(overdueServices(sortContent(sources), today));
}

async function readAll(root: string, pattern: RegExp): Promise<(SourceFile | Finding)[]> {
  const paths = (await readdir(join(root, 'content'), { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const wanted = paths.filter((path) => pattern.test(path)).toSorted();
  return Promise.all(wanted.map((path) => readSource(root, `content/${path}`)));
}

if (import.meta.main) {
  const report = await checkContent(process.cwd(), siteDate());
  const { files, findings, overdue, tables } = report;
  if (overdue.length > 0) console.log(formatOverdue(overdue));
  if (findings.length > 0) console.error(formatFindings(findings));
  if (tables.length > 0) console.log(await writeReport(process.cwd(), report, siteDate()));
  console.log(`${files} content files, ${findings.length} findings`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
