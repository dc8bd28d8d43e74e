import type { CellsTable } from '#schemas/table.ts';
import { cellOf, tableOf } from './cells.ts';
import type { Chart } from './chart.ts';
import { everyone } from './groups.ts';
import { BENEFIT_MONEY, MONEY_ANSWERS, SMOKING_AGES } from './money-questions.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import type { PlotRow } from './part/row-plot.ts';
import { scaleOf, sharePanel, summaryPanel } from './question-panel.ts';
import type { Shown } from './question-panel.ts';
import type { ChartGroup } from './shares.ts';
import { scaleAround, summaryOf, summaryPoint, summaryTable } from './summaries.ts';

/** Chart 5: money, home and habits of everyone who took part, one question at a time. */
export function moneyAndHousehold(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-06');
  const groups = everyone(table);
  const asked = (label: string) => ({ Question: label });
  const shown = [
    ...MONEY_ANSWERS.map((question) => sharePanel(table, { question, groups, choices: asked(question.label) })),
    summaryPanel(
      table,
      { question: BENEFIT_MONEY, groups, choices: asked(BENEFIT_MONEY.label) },
      scaleOf([{ table, groups }], BENEFIT_MONEY, (value) => `£${value}`),
    ),
    smokingAges(table, groups),
  ];
  const n = groups[0]?.n ?? '';
  const hard = ['Finding it difficult', 'Finding it very difficult'].map(
    (category) =>
      cellOf(table, { variable: 'Managing financially', category, group: 'All', timepoint: 'Baseline', measure: 'n' }).value,
  );
  return {
    id: 'money-and-household',
    title: 'Money, home and habits',
    description: `For each question about money, home and habits, how many of the ${n} people gave each answer when they joined. Asked how they were managing, ${hard[0] ?? ''} found it difficult and ${hard[1] ?? ''} very difficult. Marks are percentages of everyone, on one scale from 0 to 100.`,
    panels: shown.map(({ panel }) => panel),
    first: asked(MONEY_ANSWERS[0]?.label ?? ''),
    tables: shown.map(({ table: numbers }) => numbers),
    sources: ['table-06'],
    notes: [
      `These are all ${n} people, both arms together. The report does not give them by arm.`,
      'People who did not answer are drawn as not known, with a mark of dashes. They are not counted with any answer.',
      'Amounts of money and ages are drawn as the median and the middle half of people.',
    ],
  };
}

/** Three ages of smokers and of those who have stopped, on one scale. */
function smokingAges(table: CellsTable, groups: readonly ChartGroup[]): Shown {
  const label = 'Ages of starting and stopping to smoke';
  const [group] = groups;
  const told = SMOKING_AGES.flatMap(({ variable, label: what, who }) => {
    const key = { variable, group: 'All', timepoint: 'Baseline' };
    const summary = summaryOf(table, key, 'median');
    const n = cellOf(table, { ...key, measure: 'n' }).value;
    return summary && group ? [{ key, summary, group, head: `${who} (${n} people): ${what.toLowerCase()}` }] : [];
  });
  const rows = told.map((one): PlotRow => ({
    label: one.head,
    points: [{ ...summaryPoint(one.summary, one.group, one.head), name: '' }],
  }));
  const scale = scaleAround(
    told.map(({ summary }) => summary),
    'Age in years: median, and the middle half of people',
  );
  const numbers = told.map(({ key, head }) => ({ head, ...summaryTable(table, key, groups) }));
  return {
    panel: {
      id: 'ages-of-starting-and-stopping-to-smoke',
      label,
      choices: { Question: label },
      draw: (width) => drawRowPlot({ rows, scale }, width),
    },
    table: {
      caption: label,
      panel: 'ages-of-starting-and-stopping-to-smoke',
      columns: ['Who, and when', ...(numbers[0]?.columns.slice(1) ?? [])],
      rows: numbers.flatMap(({ head, rows: [row] }) => (row ? [{ head, cells: row.cells }] : [])),
    },
  };
}
