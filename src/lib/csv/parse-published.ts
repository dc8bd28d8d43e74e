import type { Finding } from '#lib/finding/finding.ts';
import type { CellsSpec, Measure, PublishedCell } from '#schemas/table.ts';
import { readRows } from './read-rows.ts';

export const CELL_COLUMNS = ['variable', 'category', 'group', 'timepoint', 'measure', 'value', 'note'] as const;

/** A number as the report prints it: "1.50", "-3", "0.019". */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** What of its sidecar a table of numbers is held to. */
type Bounds = Pick<CellsSpec, 'groups' | 'timepoints' | 'measures' | 'variables' | 'missingValues'>;

/**
 * Reads a table of published numbers, one a line, and holds it to its sidecar.
 *
 * @param text the CSV, UTF-8 with a header line
 * @param file its path from the project's root, for the findings
 * @returns the cells in their order, values as the texts they are; and all that is wrong: with findings, use no cell
 */
export function parsePublished(text: string, file: string, bounds: Bounds): { cells: PublishedCell[]; findings: Finding[] } {
  const { rows, findings } = readRows(text, file, CELL_COLUMNS);
  if (findings.length > 0) return { cells: [], findings };
  const cells = rows.map(({ line, values }): PublishedCell => {
    const [variable = '', category = '', group = '', timepoint = '', measure = '', value = '', note = ''] = values;
    return { line, variable, category, group, timepoint, measure: measure as Measure, value, note };
  });
  return { cells, findings: [...cells.flatMap((cell) => checkCell(cell, file, bounds)), ...checkTwice(cells, file)] };
}

function checkCell(cell: PublishedCell, file: string, bounds: Bounds): Finding[] {
  const missing = bounds.missingValues.map(({ value }) => value);
  return [
    ...checkKnown(
      cell,
      file,
      'variable',
      bounds.variables.map(({ name }) => name),
    ),
    ...checkKnown(cell, file, 'group', ['', ...bounds.groups.map(({ name }) => name)]),
    ...checkKnown(cell, file, 'timepoint', ['', ...bounds.timepoints]),
    ...checkKnown(cell, file, 'measure', bounds.measures),
    ...(NUMBER.test(cell.value) || missing.includes(cell.value)
      ? []
      : [
          {
            file,
            line: cell.line,
            column: 'value',
            found: `"${cell.value}"`,
            expected: `a number such as 12 or 3.4${missing.includes('') ? ', or nothing' : ''}`,
            next: 'Correct it, or list it under missingValues in the YAML beside the CSV.',
          },
        ]),
  ];
}

function checkKnown(
  cell: PublishedCell,
  file: string,
  column: 'variable' | 'group' | 'timepoint' | 'measure',
  known: readonly string[],
): Finding[] {
  if (known.includes(cell[column])) return [];
  return [
    {
      file,
      line: cell.line,
      column,
      found: `"${cell[column]}"`,
      expected: `one of: ${known.filter(Boolean).join('; ')}`,
      next: 'Correct it, or add it to the YAML beside the CSV.',
    },
  ];
}

/** The same number told twice: a look-up would not know which to take. */
function checkTwice(cells: readonly PublishedCell[], file: string): Finding[] {
  const first = new Map<string, number>();
  return cells.flatMap(({ variable, category, group, timepoint, measure, line }) => {
    const key = JSON.stringify([variable, category, group, timepoint, measure]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, line);
      return [];
    }
    return [{ file, line, found: `the same number as on line ${before}`, expected: 'each number once', next: 'Take one away.' }];
  });
}
