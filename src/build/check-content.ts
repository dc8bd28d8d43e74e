// Reads everything under content/ and says all that is wrong with it at once. Run: npm run check
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isOverdue } from '#lib/service/age.ts';
import { sortContent } from './check/content.ts';
import { formatFindings } from './check/finding.ts';
import type { Finding } from './check/finding.ts';
import { checkReferences } from './check/references.ts';
import { checkShape } from './check/shapes.ts';
import { isSource, readSource } from './check/source-file.ts';
import type { SourceFile } from './check/source-file.ts';
import { checkWords } from './check/words.ts';

export interface ContentReport {
  /** Files read. */
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Services nobody has checked for longer than an edition allows, `<edition>: <service>`. No reason to stop. */
  readonly overdue: readonly string[];
}

/**
 * Checks all content: first the shape of every file, then, once all shapes are right, what refers to what, and the words.
 *
 * @param root the project's root
 * @param today YYYY-MM-DD
 */
export async function checkContent(root: string, today: string): Promise<ContentReport> {
  const paths = (await readdir(join(root, 'content'), { recursive: true }))
    .filter((path) => /\.(yaml|mdx)$/.test(path))
    .map((path) => `content/${path.replaceAll('\\', '/')}`);
  const read = await Promise.all(paths.toSorted().map((path) => readSource(root, path)));
  const sources = read.filter(isSource);
  const broken = [...read.filter((file): file is Finding => !isSource(file)), ...sources.flatMap(checkShape)];
  if (broken.length > 0) return { files: paths.length, findings: broken, overdue: [] };
  return { files: paths.length, ...checkSense(sources, today) };
}

function checkSense(sources: readonly SourceFile[], today: string): Pick<ContentReport, 'findings' | 'overdue'> {
  const content = sortContent(sources);
  const overdue = content.editions.flatMap(({ data }) =>
    content.services
      .filter(({ item }) => isOverdue(item.checked, data.checkWithinMonths, today))
      .map(({ item }) => `${data.id}: ${item.id}, last checked ${item.checked}`),
  );
  return { findings: [...checkReferences(content), ...checkWords(content)], overdue };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const today = process.env.SITE_DATE ?? new Date().toISOString().slice(0, 10);
  const { files, findings, overdue } = await checkContent(process.cwd(), today);
  if (overdue.length > 0)
    console.log(`Check these services, then set \`checked\` to the day you did:\n  ${overdue.join('\n  ')}`);
  if (findings.length > 0) console.error(formatFindings(findings));
  console.log(`${files} content files, ${findings.length} findings`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
