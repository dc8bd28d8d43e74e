import type { Table } from '#lib/csv/read-table.ts';
import { isCells } from '#lib/csv/read-table.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { rowId } from '#lib/table/row-id.ts';

/** Rows of a table that a link could not tell apart. */
export function checkRowIds(tables: readonly Table[]): Finding[] {
  return tables.filter(isCells).flatMap(({ id, cells }) => {
    const first = new Map<string, { readonly name: string; readonly line: number }>();
    return cells.flatMap((cell): Finding[] => {
      const name = [cell.variable, cell.category, cell.timepoint].filter(Boolean).join(', ');
      const address = rowId(cell);
      const before = first.get(address);
      first.set(address, before ?? { name, line: cell.line });
      if (before === undefined || before.name === name) return [];
      return [
        {
          file: `data/${id}.csv`,
          line: cell.line,
          column: 'category',
          found: `"${name}", whose address #${address} is that of "${before.name}" on line ${before.line}`,
          expected: 'an address for each row',
          next: 'Word one of them otherwise, or teach src/lib/table/row-id.ts to tell them apart.',
        },
      ];
    });
  });
}
