import { deviation, mean, quantile } from 'd3-array';

import type {
  CellsSpec,
  CellsTable,
  Field,
  Measure,
  PublishedCell,
  RecordsTable,
  SummaryPlan,
  Variable,
} from '#schemas/table.ts';

const ALL = 'All';
/** A column of more different texts than this has no table of counts. */
const MOST_ANSWERS = 20;

/**
 * The table that a table of records is published as: for each column of answers how many gave each, for each column of numbers
 * mean, standard deviation, median and quartiles, by group and for all together; and how many values are missing. It carries the
 * records' own disclosure rule, and holds every number, small ones too: publish it only through `publishable()`.
 */
export function summarise(table: RecordsTable, plan: SummaryPlan): CellsTable {
  const groups = groupsOf(table, plan);
  const columns = table.spec.fields.flatMap((field, at) => {
    const kind = field.name === plan.by ? undefined : kindOf(table, field, at);
    return kind ? [{ field, at, kind }] : [];
  });
  const cells = columns.flatMap(({ field, at, kind }) =>
    kind === 'single' ? countAnswers(table, field, at, groups) : describeNumbers(table, field, at, groups),
  );
  return {
    id: plan.name,
    spec: specOf(table, plan, {
      groups: groups.map(({ name, label, n }) => ({ name, label, n })),
      measures: [...new Set(cells.map(({ measure }) => measure))],
      variables: columns.map(({ field, kind }) => variableOf(field, kind)),
    }),
    cells: cells.map((cell, index) => ({ ...cell, line: index + 2 })),
  };
}

/** The summaries that the sidecars of tables of records ask for, as they are before anything is hidden. */
export const summariesOf = (tables: readonly RecordsTable[]): CellsTable[] =>
  tables.flatMap((table) => (table.spec.summary ? [summarise(table, table.spec.summary)] : []));

interface Group {
  readonly name: string;
  readonly label: string;
  readonly n: number;
  readonly records: RecordsTable['records'];
}

function groupsOf({ spec, records }: RecordsTable, { by, labels }: SummaryPlan): Group[] {
  const at = spec.fields.findIndex(({ name }) => name === by);
  const known = spec.fields[at]?.constraints?.enum ?? [...new Set(records.map(({ values }) => values[at] ?? ''))].toSorted();
  const group = (name: string, own: RecordsTable['records'], label: string): Group => ({
    name,
    label,
    n: own.length,
    records: own,
  });
  return [
    group(ALL, records, labels[ALL] ?? ALL),
    ...known.map((name) =>
      group(
        name,
        records.filter(({ values }) => values[at] === name),
        labels[name] ?? name,
      ),
    ),
  ];
}

/** How a column is summed up; undefined where it is not, as codes of records are not. */
function kindOf(table: RecordsTable, { type, constraints }: Field, at: number): 'single' | 'continuous' | undefined {
  if (constraints?.unique) return undefined;
  if (type === 'number' || type === 'integer') return 'continuous';
  const answers = new Set(table.records.map(({ values }) => values[at]));
  return answers.size <= MOST_ANSWERS ? 'single' : undefined;
}

type Cell = Omit<PublishedCell, 'line'>;

const cellOf = (field: Field, group: string, rest: Pick<Cell, 'measure' | 'value'> & Partial<Cell>): Cell => ({
  ...{ variable: field.title ?? field.name, category: '', group, timepoint: '', note: '' },
  ...rest,
});

function countAnswers(table: RecordsTable, field: Field, at: number, groups: readonly Group[]): Cell[] {
  const missing = missingOf(table);
  const given = new Set(table.records.map(({ values }) => values[at] ?? '').filter((value) => !missing.has(value)));
  const answers = field.constraints?.enum?.filter((value) => !missing.has(value)) ?? [...given].toSorted();
  const count = (records: RecordsTable['records'], fits: (value: string) => boolean): number =>
    records.filter(({ values }) => fits(values[at] ?? '')).length;
  return [
    ...answers.flatMap((answer) =>
      groups.flatMap(({ name, n, records }) => {
        const people = count(records, (value) => value === answer);
        return [
          cellOf(field, name, { category: answer, measure: 'n', value: String(people) }),
          cellOf(field, name, { category: answer, measure: 'percent', value: n > 0 ? ((100 * people) / n).toFixed(0) : '' }),
        ];
      }),
    ),
    ...groups.map(({ name, records }) =>
      cellOf(field, name, { measure: 'missing', value: String(count(records, (value) => missing.has(value))) }),
    ),
  ];
}

function describeNumbers(table: RecordsTable, field: Field, at: number, groups: readonly Group[]): Cell[] {
  const missing = missingOf(table);
  return groups.flatMap(({ name, n, records }) => {
    const numbers = records
      .map(({ values }) => values[at] ?? '')
      .filter((value) => !missing.has(value))
      .map(Number);
    const cell = (measure: Measure, value: number | undefined): Cell =>
      cellOf(field, name, { measure, value: value?.toFixed(1) ?? '' });
    return [
      cellOf(field, name, { measure: 'complete', value: String(numbers.length) }),
      cellOf(field, name, { measure: 'missing', value: String(n - numbers.length) }),
      cell('mean', mean(numbers)),
      cell('sd', deviation(numbers)),
      cell('median', quantile(numbers, 0.5)),
      cell('q1', quantile(numbers, 0.25)),
      cell('q3', quantile(numbers, 0.75)),
    ];
  });
}

const missingOf = ({ spec }: RecordsTable): ReadonlySet<string> => new Set(['', ...spec.missingValues.map(({ value }) => value)]);

const variableOf = ({ name, title, unit }: Field, kind: Variable['kind']): Variable => ({
  ...{ name: title ?? name, kind },
  ...(unit !== undefined && { unit }),
  denominator: kind === 'single' ? 'All of group' : 'Those of the group with a number',
});

/** As the sidecars of the report's tables describe their seven columns. */
const CELL_FIELDS: CellsSpec['fields'] = [
  { name: 'variable', type: 'string', description: 'What was asked or measured' },
  { name: 'category', type: 'string', description: 'The answer the number belongs to; empty where there is none' },
  { name: 'group', type: 'string', description: 'Who is counted' },
  { name: 'timepoint', type: 'string', description: 'When it was asked; empty where the number has no one time' },
  { name: 'measure', type: 'string', description: 'What kind of number it is' },
  { name: 'value', type: 'number', description: 'The number' },
  { name: 'note', type: 'string', description: 'What is unusual about it; mostly empty' },
];

function specOf(
  { spec }: RecordsTable,
  { name, title, description, footnotes }: SummaryPlan,
  rest: Pick<CellsSpec, 'groups' | 'measures' | 'variables'>,
): CellsSpec {
  const { source, population } = spec;
  // What is said of columns of the records says nothing here.
  const columnRules = { quasiIdentifiers: [], sensitive: [], signedOff: [] };
  const disclosure = spec.disclosure.status === 'gated' ? { ...spec.disclosure, ...columnRules } : spec.disclosure;
  return {
    ...{ name, form: 'cells', title, description, source, population, disclosure, timepoints: [], fields: CELL_FIELDS },
    ...(spec.synthetic && { synthetic: true }),
    footnotes: [...footnotes],
    missingValues: [{ value: '', label: 'no number' }],
    ...rest,
  };
}
