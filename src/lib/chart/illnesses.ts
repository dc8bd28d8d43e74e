import { formatOf } from '#lib/figure/format.ts';
import type { CellsTable } from '#schemas/table.ts';
import { ILLNESSES } from './baseline-questions.ts';
import { cellOf, chartCell, findCell, numberOf } from './cells.ts';
import type { ChartTable } from './chart.ts';
import type { PlotRow, RowPlot } from './part/row-plot.ts';
import { percentScale } from './part/scale.ts';
import type { ChartGroup, Question } from './shares.ts';

/** What people could answer, and how it is drawn: who is not sure is unknown, and is not counted as well. */
const ANSWERS = [
  { category: 'Yes', name: 'Yes', series: 'all' },
  { category: 'Not sure', name: 'Not sure', series: 'unknown' },
  { category: 'Missing', name: 'Not known', series: 'unknown' },
] as const;

const keyOf = ({ variable }: Question, category: string, { group }: ChartGroup) =>
  ({ variable, category, group, timepoint: 'Baseline', measure: 'n' }) as const;

/** Every illness asked about, with how many have it and of how many it is not known. The most common first. */
export const illnessPlot = (table: CellsTable, group: ChartGroup): RowPlot => ({
  rows: ILLNESSES.toSorted((a, b) => numberOf(table, keyOf(b, 'Yes', group)) - numberOf(table, keyOf(a, 'Yes', group))).map(
    (question) => illnessRow(table, question, group),
  ),
  scale: percentScale(`Percent of the ${group.n} people`),
  base: 0,
});

function illnessRow(table: CellsTable, question: Question, group: ChartGroup): PlotRow {
  return {
    label: question.label,
    points: ANSWERS.flatMap(({ category, name, series }) => {
      const cell = findCell(table, keyOf(question, category, group));
      if (!cell || (series === 'unknown' && cell.value === '0')) return [];
      const text = formatOf(cell.value, group.n);
      const value = numberOf(table, { ...keyOf(question, category, group), measure: 'percent' });
      return [{ series, name, value, text, say: `${question.label}. ${name}: ${text} people, ${value}%` }];
    }),
  };
}

/** The counts of every illness, as printed. */
export const illnessTable = (table: CellsTable, group: ChartGroup): Pick<ChartTable, 'columns' | 'rows'> => ({
  columns: ['Illness', `Yes, of ${group.n}`, 'No', 'Not sure', 'Not known'],
  rows: ILLNESSES.map((question) => ({
    head: question.label,
    cells: ['Yes', 'No', 'Not sure', 'Missing'].map((category) => {
      const cell = findCell(table, keyOf(question, category, group));
      if (!cell) return { text: 'not printed' };
      const percent = cellOf(table, { ...keyOf(question, category, group), measure: 'percent' });
      return chartCell(`${cell.value} (${percent.value}%)`, table, cell);
    }),
  })),
});
