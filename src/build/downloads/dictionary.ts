import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { downloadName } from '#lib/table/downloads.ts';
import type { Measure } from '#schemas/table.ts';
import type { Say } from '#build/strings.ts';

/** What each measure of a table of numbers is, as the key of its words. */
const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  n: 'download-measure-n',
  percent: 'download-measure-percent',
  mean: 'download-measure-mean',
  sd: 'download-measure-sd',
  median: 'download-measure-median',
  q1: 'download-measure-q1',
  q3: 'download-measure-q3',
  missing: 'download-measure-missing',
  complete: 'download-measure-complete',
  approached: 'download-measure-approached',
  ineligible: 'download-measure-ineligible',
  recruited: 'download-measure-recruited',
  or: 'download-measure-or',
  ci_low: 'download-measure-ci-low',
  ci_high: 'download-measure-ci-high',
  p: 'download-measure-p',
  denominator: 'download-measure-denominator',
  amount: 'download-measure-amount',
};

/** What stands in the dictionary of all files: one row a column, variable, group or measure of a file. */
export const dictionaryRows = (tables: readonly Table[], say: Say): string[][] => [
  ['file', 'part', 'name', 'title', 'type', 'unit', 'description', 'allowed'],
  ...tables.flatMap((table) => rowsOf(table, say)),
];

function rowsOf(table: Table, say: Say): string[][] {
  const file = downloadName(table.id, 'tidy');
  const fields = table.spec.fields.map(({ name, title = '', type, unit = '', description, constraints }) => [
    ...[file, 'column', name, title, type, unit, description, (constraints?.enum ?? []).join('; ')],
  ]);
  if (!isCells(table)) return fields;
  const { variables, groups, measures } = table.spec;
  return [
    ...fields,
    ...variables.map(({ name, kind, unit = '', denominator = '' }) => [
      ...[file, 'variable', name, '', kind, unit, denominator && say('download-denominator', { who: denominator }), ''],
    ]),
    ...groups.map(({ name, label, n }) => [file, 'group', name, label, '', '', say('download-group', { n }), '']),
    ...measures.map((measure) => [file, 'measure', measure, '', '', '', say(MEASURE_WORDS[measure]), '']),
  ];
}
