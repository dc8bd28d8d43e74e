// Shares of groups, from a table that prints counts: the dot plots.
import { HIDDEN, HIDDEN_LABEL } from '#lib/disclosure/hidden.ts';
import { formatOf, formatPrinted } from '#lib/figure/format.ts';
import type { CellsTable } from '#schemas/table.ts';
import { categoriesOf, cellOf, chartCell, findCell, numberOf } from './cells.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import type { Series } from './part/mark.ts';
import type { PlotRow, RowPlot, RowPoint } from './part/row-plot.ts';
import { percentScale } from './part/scale.ts';

/** A group of people as a chart shows it. */
export interface ChartGroup {
  /** As in the CSV. */
  readonly group: string;
  readonly series: Series;
  /** On the picture: short, or empty where there is one group alone. */
  readonly name: string;
  /** In a sentence: "IPS", "All participants". */
  readonly spoken: string;
  /** How many people are in it. */
  readonly n: string;
}

/** What was asked, in the CSV and for readers. */
export interface Question {
  readonly variable: string;
  readonly label: string;
  /** Answers in plain words, where the report's are short for something. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Baseline where left out. */
  readonly timepoint?: string;
  /** Of a measurement, under its axis: "Age in years". */
  readonly unit?: string;
  /** What must be said of this question alone. */
  readonly note?: string;
}

const PLAIN: Readonly<Record<string, string>> = { Missing: 'Not known', 'N/A': 'Did not apply' };

export const answerOf = ({ answers }: Question, category: string): string => answers?.[category] ?? PLAIN[category] ?? category;

/** Every answer to a question with the share of each group that gave it. */
export const sharePlot = (table: CellsTable, question: Question, groups: readonly ChartGroup[]): RowPlot => ({
  rows: answersIn(table, question).map((category) => shareRow(table, { question, category, groups })),
  scale: percentScale(groups.length > 1 ? 'Percent of each group' : `Percent of the ${groups[0]?.n ?? ''} people`),
  base: 0,
});

/** Answers alone: how many gave none stands in a line without a category. */
const answersIn = (table: CellsTable, { variable }: Question): string[] =>
  categoriesOf(table, variable).filter((category) => category !== '');

interface Answer {
  readonly question: Question;
  readonly category: string;
  readonly groups: readonly ChartGroup[];
}

function shareRow(table: CellsTable, { question, category, groups }: Answer): PlotRow {
  const { variable, timepoint = 'Baseline' } = question;
  const label = answerOf(question, category);
  return {
    label,
    points: groups.map(({ group, series, name, spoken, n }) => {
      const count = cellOf(table, { variable, category, group, timepoint, measure: 'n' }).value;
      if (count === HIDDEN) return hiddenPoint(label, { series, name, spoken });
      const percent = findCell(table, { variable, category, group, timepoint, measure: 'percent' })?.value;
      const share =
        percent ??
        String(Math.round((100 * numberOf(table, { variable, category, group, timepoint, measure: 'n' })) / Number(n)));
      return {
        series: category === 'Missing' ? 'unknown' : series,
        name,
        value: Number(share),
        text: formatOf(count, n),
        say: `${label}. ${spoken}: ${formatOf(count, n)} people, ${formatPrinted(share)}%`,
      };
    }),
  };
}

const hiddenPoint = (label: string, { series, name, spoken }: Pick<ChartGroup, 'series' | 'name' | 'spoken'>): RowPoint => ({
  ...{ series, name, value: undefined, text: 'hidden' },
  say: `${label}. ${spoken}: ${HIDDEN_LABEL}`,
});

/** The counts and percentages of a question, as printed. */
export function shareTable(
  table: CellsTable,
  question: Question,
  groups: readonly ChartGroup[],
): Pick<ChartTable, 'columns' | 'rows'> {
  const { variable, timepoint = 'Baseline' } = question;
  return {
    columns: ['Answer', ...groups.flatMap(({ spoken, n }) => [`${spoken}, of ${n}`])],
    rows: answersIn(table, question).map((category) => ({
      head: answerOf(question, category),
      cells: groups.map(({ group }): ChartCell => {
        const cell = cellOf(table, { variable, category, group, timepoint, measure: 'n' });
        if (cell.value === HIDDEN) return chartCell(HIDDEN_LABEL, table, cell);
        const percent = findCell(table, { variable, category, group, timepoint, measure: 'percent' });
        const text = percent ? `${formatPrinted(cell.value)} (${formatPrinted(percent.value)}%)` : formatPrinted(cell.value);
        return chartCell(text, table, cell);
      }),
    })),
  };
}
