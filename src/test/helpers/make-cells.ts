import type { CellsSpec, CellsTable, Gate, Measure, PublishedCell, VariableKind } from '#schemas/table.ts';

/** A table of counts as a test writes it: an answer a row, a number a group. */
export interface CountsSpec {
  /** Sizes of the groups by name. */
  readonly groups: Readonly<Record<string, number>>;
  /** By answer, a number a group in the groups' order; `missing` is the number of those who gave none. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly kind?: VariableKind;
  readonly rule?: Partial<Gate>;
}

/** A gated table of one variable, "Answer". */
export function makeCounts({ groups, counts, kind = 'single', rule }: CountsSpec): CellsTable {
  const cells = Object.entries(counts).flatMap(([category, values]) =>
    Object.keys(groups).map((group, index) =>
      category === 'missing'
        ? makeCell({ category: '', group, measure: 'missing', value: String(values[index]) })
        : makeCell({ category, group, value: String(values[index]) }),
    ),
  );
  return makeTable(cells, { groups, kind, ...(rule && { rule }) });
}

/** One number; its line is put right by `makeTable`. */
export const makeCell = (cell: Partial<PublishedCell> & { readonly measure?: Measure }): PublishedCell => ({
  ...{ variable: 'Answer', category: '', group: 'All', timepoint: '', measure: 'n', value: '0', note: '', line: 0 },
  ...cell,
});

/** A gated table of any cells. */
export function makeTable(
  cells: readonly PublishedCell[],
  { groups, kind = 'single', rule }: Pick<CountsSpec, 'groups' | 'kind' | 'rule'>,
): CellsTable {
  const spec: CellsSpec = {
    name: 'made-up',
    form: 'cells',
    title: 'Made up',
    description: 'Made up for a test.',
    source: { section: 'nowhere' },
    population: { name: 'Everyone', n: Math.max(...Object.values(groups)), parent: null },
    groups: Object.entries(groups).map(([name, n]) => ({ name, label: name, n })),
    timepoints: [],
    measures: ['n'],
    fields: [{ name: 'value', type: 'number', description: 'a number' }],
    variables: [...new Set(cells.map(({ variable }) => variable))].map((name) => ({ name, kind })),
    footnotes: [],
    missingValues: [],
    disclosure: {
      ...{ status: 'gated', owner: 'the data guardian', threshold: 10, zeros: 'hide', k: 5, l: 2 },
      ...{ quasiIdentifiers: [], sensitive: [] },
      ...rule,
    },
  };
  return { id: 'made-up', spec, cells: cells.map((cell, index) => ({ ...cell, line: index + 2 })) };
}
