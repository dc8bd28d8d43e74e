import type { Table } from '#lib/csv/read-table.ts';
import { isCells } from '#lib/csv/read-table.ts';
import { suppressTable } from '#lib/disclosure/suppress.ts';
import { formatFact } from '#lib/fact/format.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { Content } from './content.ts';

/** Facts whose cells are not in the data, or not exactly one each. */
export function checkFacts(tables: readonly Table[], { facts }: Pick<Content, 'facts'>): Finding[] {
  return facts.flatMap(({ item, file, line }): Finding[] => {
    try {
      const table = tables.filter(isCells).find(({ id }) => id === item.table);
      // As published: a fact must not say a number that its table hides.
      formatFact(item, table ? suppressTable(table).cells : []);
      return [];
    } catch (error) {
      const found = (error as Error).message;
      return [{ file: file.path, line, found, expected: 'cells of a published table', next: 'Correct the key, or the table.' }];
    }
  });
}
