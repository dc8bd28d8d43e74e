import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parsePublished } from '#lib/csv/parse-published.ts';
import { formatFact } from '#lib/fact/format.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** Facts whose cells are not in the data, or not exactly one each. */
export async function checkFacts(root: string, { facts }: Pick<Content, 'facts'>): Promise<Finding[]> {
  const checked = await Promise.all(
    facts.map(async ({ item, file, line }): Promise<Finding[]> => {
      try {
        const csv = `data/${item.table}.csv`;
        formatFact(item, parsePublished(await readFile(join(root, csv), 'utf8'), csv));
        return [];
      } catch (error) {
        const found = (error as Error).message;
        return [{ file: file.path, line, found, expected: 'cells of a published table', next: 'Correct the key, or the table.' }];
      }
    }),
  );
  return checked.flat();
}
