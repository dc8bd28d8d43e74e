import { CELL_COLUMNS } from '#lib/csv/parse-published.ts';
import { readTable } from '#lib/csv/read-table.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { cellsSpecSchema, MEASURES } from '#schemas/table.ts';
import type { CellsTable, Variable } from '#schemas/table.ts';

interface SmallTable {
  readonly id?: string;
  /** By name: how many people. */
  readonly groups?: Readonly<Record<string, number>>;
  readonly timepoints?: readonly string[];
  readonly variables: readonly Variable[];
  readonly population?: { readonly name: string; readonly parent: string | null };
  /** Lines of a CSV, the note left out: "Sex,Female,All,,n,12". */
  readonly lines: readonly string[];
}

/** A table of a few lines, read as the build reads its tables: what it would refuse, this throws. */
export function smallTable(small: SmallTable): CellsTable {
  const { id = 'table-01', groups = { All: 50 }, variables, lines } = small;
  const population = { name: 'Everyone', parent: null, n: groups.All ?? 0, ...small.population };
  const spec = cellsSpecSchema.parse({
    name: id,
    title: `The table ${id}`,
    description: 'Made for a test.',
    source: { section: 'Nowhere' },
    population,
    groups: Object.entries(groups).map(([name, n]) => ({ name, label: name, n })),
    timepoints: small.timepoints ?? ['Baseline', '3 months', '6 months', '12 months'],
    measures: [...MEASURES],
    variables,
    fields: [{ name: 'value', type: 'number', description: 'The number' }],
    footnotes: [],
    missingValues: [{ value: '', label: 'not reported' }],
    disclosure: { status: 'already_published', citation: 'nobody-2021' },
  });
  const text = [CELL_COLUMNS.join(), ...lines.map((line) => `${line},`)].join('\n');
  const { table, findings } = readTable(text, `data/${id}.csv`, spec);
  if (findings.length > 0 || !('cells' in table)) throw new Error(formatFindings(findings));
  return table;
}
