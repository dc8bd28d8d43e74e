import type { Table } from '#lib/csv/read-table.ts';
import { isCells, isRecords } from '#lib/csv/read-table.ts';
import { summariesOf } from '#lib/disclosure/summarise.ts';
import { suppressTable } from '#lib/disclosure/suppress.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { plainWords } from '#lib/table/plain-words.ts';
import type { Content } from './content.ts';

/** Plain words about a table that is not there, or with numbers that its cells do not have. */
export function checkTablePages(tables: readonly Table[], { tablePages }: Pick<Content, 'tablePages'>): Finding[] {
  const numbers = [...tables.filter(isCells), ...summariesOf(tables.filter(isRecords)).map(suppressTable)];
  return tablePages.flatMap(({ item, file, line }): Finding[] => {
    const table = numbers.find(({ id }) => id === item.id);
    const place = { file: file.path, line };
    if (!table)
      return [
        {
          ...place,
          found: `the table "${item.id}"`,
          expected: 'the id of a table of numbers in data/, or of a summary',
          next: 'Correct the id.',
        },
      ];
    try {
      plainWords(item, table);
      return [];
    } catch (error) {
      const found = (error as Error).message;
      return [{ ...place, found, expected: 'a figure of the table for each hole', next: 'Correct the words, or the figures.' }];
    }
  });
}
