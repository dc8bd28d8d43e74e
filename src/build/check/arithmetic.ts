import { deviationsOf } from '#lib/arithmetic/check-tables.ts';
import { placeOf } from '#lib/arithmetic/deviation.ts';
import type { Deviation } from '#lib/arithmetic/deviation.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { isCells } from '#lib/csv/read-table.ts';
import { coverLine, isOutdated, unexplained } from '#lib/discrepancy/explain.ts';
import { presentDiscrepancy } from '#lib/discrepancy/present.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { Cover, Discrepancy } from '#schemas/discrepancy.ts';
import type { CellsTable } from '#schemas/table.ts';
import type { Content, Placed } from './content.ts';

type Explained = Pick<Content, 'discrepancies' | 'agreements'>;

/**
 * Numbers that do not follow from the others and that no discrepancy explains, explanations of what the data no longer show, and
 * explanations that cannot be shown.
 */
export function checkArithmetic(tables: readonly Table[], { discrepancies, agreements }: Explained): Finding[] {
  const numbers = tables.filter(isCells);
  const shown = discrepancies.flatMap((placed) => checkShown(placed, numbers));
  try {
    const deviations = deviationsOf(numbers, agreements);
    const covers = discrepancies.flatMap(({ item }) => item.covers);
    return [
      ...shown,
      ...unexplained(deviations, covers).map(notExplained),
      ...discrepancies.flatMap((placed) => checkCovers(placed, deviations)),
    ];
  } catch (error) {
    const found = (error as Error).message;
    const expected = 'cells of a published table';
    return [...shown, { file: 'content/agreements.yaml', line: 0, found, expected, next: 'Correct the key, or the table.' }];
  }
}

function notExplained(deviation: Deviation): Finding {
  const { table, line, printed, computed, because } = deviation;
  return {
    file: `data/${table}.csv`,
    line,
    column: 'value',
    found: `${printed} for ${placeOf(deviation)}`,
    expected: computed === '' ? `a number that can be checked: ${because}` : `${computed}: ${because}`,
    next: `Correct it if it is a slip of ours. If the report prints it so, explain it in content/discrepancies.yaml, under covers: ${coverLine(deviation)}`,
  };
}

function checkCovers({ item, file }: Placed<Discrepancy>, deviations: readonly Deviation[]): Finding[] {
  const list = (file.data as readonly { id?: string }[]).findIndex(({ id }) => id === item.id);
  return item.covers.flatMap((cover, at): Finding[] => {
    if (!isOutdated(cover, deviations)) return [];
    return [
      {
        file: file.path,
        line: file.lineOf([list, 'covers', at]),
        found: `${item.id} explains ${inWords(cover)}`,
        expected: 'what the numbers show, and they no longer show this',
        next: 'Take the line away, or correct it; the explanation may need new words.',
      },
    ];
  });
}

const inWords = (cover: Cover): string =>
  `${cover.printed} for ${cover.computed || 'nothing'} by the rule "${cover.rule}" at ${cover.table}, ${placeOf(cover)}`;

/** Words, figures and tables that do not go together. */
function checkShown({ item, file, line }: Placed<Discrepancy>, tables: readonly CellsTable[]): Finding[] {
  const at = { file: file.path, line };
  const strange = item.tables.filter((id) => !tables.some((table) => table.id === id));
  const unknown = strange.map((id) => ({
    ...at,
    found: `the table "${id}"`,
    expected: 'the id of a table of numbers',
    next: 'Correct the id.',
  }));
  try {
    presentDiscrepancy(item, tables);
    return unknown;
  } catch (error) {
    const found = (error as Error).message;
    return [...unknown, { ...at, found, expected: 'words and figures that go together', next: 'Correct the entry.' }];
  }
}
