import type { Gate, RecordsSpec, RecordsTable } from '#schemas/table.ts';

/** A gated table of people, every column a text. */
export function makeRecords(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  rule: Partial<Gate> = {},
): RecordsTable {
  const spec: RecordsSpec = {
    name: 'made-up',
    form: 'records',
    title: 'Made up',
    description: 'Made up for a test.',
    source: { section: 'nowhere' },
    population: { name: 'Everyone', n: rows.length, parent: null },
    fields: columns.map((name) => ({ name, type: 'string', description: 'made up' })),
    footnotes: [],
    missingValues: [],
    record: 'person',
    synthetic: true,
    disclosure: {
      ...{ status: 'gated', owner: 'the data guardian', threshold: 10, zeros: 'hide', k: 5, l: 2 },
      ...{ quasiIdentifiers: [], sensitive: [] },
      ...rule,
    },
  };
  return { id: 'made-up', spec, records: rows.map((values, index) => ({ line: index + 2, values: [...values] })) };
}
