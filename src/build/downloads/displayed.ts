import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import type { CellsTable, Measure, PublishedCell, RecordsTable } from '#schemas/table.ts';
import type { Say } from '#build/strings.ts';

/** A table as readers see it on its page: texts in rows and columns, with what has to be known to read them. */
export interface Displayed {
  readonly caption: string;
  readonly columns: readonly string[];
  /** As long as the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Footnotes and the like, a sentence or more each. */
  readonly notes: readonly string[];
}

/** Measures that make one figure together, the first of them its head, and the key of the figure's name. */
const FIGURES: readonly (readonly [measures: readonly Measure[], name: string])[] = [
  [['n', 'percent'], 'download-figure-count'],
  [['denominator'], 'download-figure-denominator'],
  [['mean', 'sd'], 'download-figure-mean'],
  [['median', 'q1', 'q3'], 'download-figure-median'],
  [['or', 'ci_low', 'ci_high'], 'download-figure-ratio'],
  [['p'], 'download-figure-p'],
  [['amount'], 'download-figure-amount'],
  [['approached'], 'download-figure-approached'],
  [['ineligible'], 'download-figure-ineligible'],
  [['recruited'], 'download-figure-recruited'],
  [['complete'], 'download-figure-complete'],
  [['missing'], 'download-figure-missing'],
];

/** A table of either form as it is displayed. */
export const displayTable = (table: Table, say: Say): Displayed =>
  isCells(table) ? displayCells(table, say) : displayRecords(table);

const displayRecords = ({ spec, records }: RecordsTable): Displayed => ({
  caption: spec.title,
  columns: spec.fields.map(({ name, title, unit }) => `${title ?? name}${unit ? ` (${unit})` : ''}`),
  rows: records.map(({ values }) => values),
  notes: spec.footnotes,
});

/** One row an answer, time and kind of figure; one column a group. */
function displayCells({ spec, cells }: CellsTable, say: Say): Displayed {
  const groups = [...spec.groups.map(({ name }) => name), ''].filter((name) => cells.some(({ group }) => group === name));
  const labels = groups.map((name) => groupLabel(spec, name, say));
  const places = [...Map.groupBy(cells, ({ variable, category, timepoint }) => JSON.stringify([variable, category, timepoint]))];
  return {
    caption: spec.title,
    columns: [say('download-topic'), say('download-answer'), say('download-when'), say('download-figure'), ...labels],
    rows: places.flatMap(([place, own]) =>
      FIGURES.filter(([measures]) => own.some(({ measure }) => measures.includes(measure))).map(([measures, name]) => [
        ...(JSON.parse(place) as string[]),
        say(name),
        ...groups.map((group) => figureOf(own, measures, group)),
      ]),
    ),
    notes: spec.footnotes,
  };
}

function groupLabel({ groups }: CellsTable['spec'], name: string, say: Say): string {
  const group = groups.find((candidate) => candidate.name === name);
  return group ? `${group.name} (N = ${group.n})` : say('download-no-group');
}

/** The figure of a group as one text: "10 (45%)", "6.4 (2.1)", "3.0 (1.3 to 5.5)". Empty where the report gives none. */
function figureOf(cells: readonly PublishedCell[], measures: readonly Measure[], group: string): string {
  const [main = '', one = '', other = ''] = measures.map(
    (measure) => cells.find((cell) => cell.group === group && cell.measure === measure)?.value ?? '',
  );
  const [, second] = measures;
  const rest = second === 'percent' && one !== '' ? `${one}%` : [one, other].filter(Boolean).join(' to ');
  if (rest === '') return main;
  return main === '' ? rest : `${main} (${rest})`;
}
