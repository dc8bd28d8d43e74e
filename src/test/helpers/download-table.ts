import { cellsSpecSchema, recordsSpecSchema } from '#schemas/table.ts';
import type { CellsTable, PublishedCell, RecordsTable } from '#schemas/table.ts';

const FIELDS = ['variable', 'category', 'group', 'timepoint', 'measure', 'value', 'note'].map((name) => ({
  name,
  type: name === 'value' ? ('number' as const) : ('string' as const),
  description: `What ${name} is`,
}));

const COMMON = {
  title: 'How people fared',
  description: 'A table for tests, with two groups.',
  source: { report: 'linaker-2021', section: 'Results', page: '20' },
  population: { name: 'Everyone', n: 50, parent: null },
  footnotes: ['One was late.'],
  missingValues: [{ value: '', label: 'not reported' }],
};

/** A line of a CSV of numbers, as one text: "Sex,Male,IPS,Baseline,n,10". */
const cellOf = (text: string, index: number): PublishedCell => {
  const [variable = '', category = '', group = '', timepoint = '', measure = '', value = '', note = ''] = text.split(',');
  return { variable, category, group, timepoint, measure: measure as PublishedCell['measure'], value, note, line: index + 2 };
};

/** A published table of numbers; of one number where none are given. */
export const makeCells = (lines: readonly string[], id = 'table-04'): CellsTable => {
  const cells = (lines.length > 0 ? lines : ['Sex,Male,All,Baseline,n,20']).map(cellOf);
  return {
    id,
    spec: cellsSpecSchema.parse({
      ...COMMON,
      name: id,
      reportTitle: 'Table 4',
      fields: FIELDS,
      disclosure: { status: 'already_published', citation: 'linaker-2021' },
      groups: [
        { name: 'All', label: 'All participants', n: 50 },
        { name: 'IPS', label: 'Support', n: 22 },
      ],
      timepoints: ['Baseline'],
      measures: [...new Set(cells.map(({ measure }) => measure))],
      variables: [...new Set(cells.map(({ variable }) => variable))].map((name) => ({ name, kind: 'single' })),
    }),
    cells,
  };
};

/** A gated table of records, made up or not; made-up ones come from no report. */
export const makeRecords = (rows: readonly (readonly string[])[], synthetic = true, id = 'example-records'): RecordsTable => ({
  id,
  spec: recordsSpecSchema.parse({
    ...COMMON,
    source: synthetic ? { section: 'Made up' } : COMMON.source,
    name: id,
    form: 'records',
    record: 'person',
    synthetic,
    fields: [
      { name: 'arm', title: 'Arm', type: 'string', description: 'Where people were allocated' },
      { name: 'age', type: 'integer', unit: 'years', description: 'Age at the start', constraints: { minimum: 18 } },
    ],
    disclosure: { status: 'gated', owner: 'the data guardian' },
  }),
  records: rows.map((values, index) => ({ line: index + 2, values: [...values] })),
});
