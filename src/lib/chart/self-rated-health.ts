import { formatOf } from '#lib/figure/format.ts';
import type { CellsTable } from '#schemas/table.ts';
import { cellOf, tableOf } from './cells.ts';
import type { Chart } from './chart.ts';
import { everyone } from './groups.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import { sharePlot, shareTable } from './shares.ts';
import type { Question } from './shares.ts';

const QUESTION: Question = { variable: 'Self-rated health', label: 'How people rated their own health' };

/** Chart 8, first part: how people rated their health when they joined. */
export function selfRatedHealth(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-11');
  const groups = everyone(table);
  const n = groups[0]?.n ?? '';
  const count = (category: string): string =>
    formatOf(
      cellOf(table, { variable: QUESTION.variable, category, group: 'All', timepoint: 'Baseline', measure: 'n' }).value,
      n,
    );
  return {
    id: 'self-rated-health',
    title: 'How people rated their own health',
    description: `When they joined, people rated their health in five steps. ${count('Poor')} said poor, ${count('Fair')} fair, ${count('Good')} good, ${count('Very good')} very good and ${count('Excellent')} excellent. For ${count('Missing')} the answer is not known.`,
    panels: [{ id: 'start', label: QUESTION.label, draw: (width) => drawRowPlot(sharePlot(table, QUESTION, groups), width) }],
    tables: [{ caption: QUESTION.label, ...shareTable(table, QUESTION, groups) }],
    sources: ['table-11'],
    notes: [
      `These are all ${n} people when they joined, both arms together. The report does not give later ratings in this form.`,
    ],
  };
}
