import { formatOf } from '#lib/figure/format.ts';
import type { CellsTable } from '#schemas/table.ts';
import { tableOf } from './cells.ts';
import type { Chart } from './chart.ts';
import { ARMS_IN_WORDS, arms } from './groups.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import type { PlotRow } from './part/row-plot.ts';
import { missingOf, summaryOf, summaryPoint, summaryTable } from './summaries.ts';

const KEY = { variable: 'Time (years) since last in paid work', timepoint: 'Baseline' } as const;

/** Chart 4: how long people had been out of paid work, by arm. */
export function timeOutOfWork(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-04');
  const groups = arms(table);
  const told = groups.map((group) => {
    const key = { ...KEY, group: group.group };
    const summary = summaryOf(table, key, 'median');
    const missing = missingOf(table, key);
    if (!summary || missing === undefined)
      throw new Error(`data/table-04.csv: found no median with q1, q3 and missing for "${KEY.variable}", ${group.group}.`);
    return { group, summary, missing: `${formatOf(missing, group.n)} people` };
  });
  const rows = told.map(({ group, summary, missing }): PlotRow => {
    const point = summaryPoint(summary, group, 'Years since the last paid job');
    return { label: `${group.spoken}: not known for ${missing}`, points: [{ ...point, name: '' }] };
  });
  return {
    id: 'time-out-of-work',
    title: 'How long people had been out of work',
    description: `Years since the last paid job, when people joined. Each mark is the median: half of the people had been out of work for less time, half for longer. The line through it covers the middle half of people. ${told.map(({ group, summary }) => `${group.spoken}: ${summary.spoken} years.`).join(' ')}`,
    panels: [
      {
        id: 'by-arm',
        label: 'Years since the last paid job',
        draw: (width) =>
          drawRowPlot(
            {
              rows,
              scale: {
                kind: 'linear',
                domain: [0, 20],
                ticks: [0, 5, 10, 15, 20],
                format: String,
                title: 'Years since the last paid job: median, and the middle half of people',
              },
              base: 0,
            },
            width,
          ),
      },
    ],
    tables: [{ caption: 'Years since the last paid job', ...summaryTable(table, KEY, groups) }],
    sources: ['table-04'],
    notes: [
      `Many answers are missing: ${told.map(({ group, missing }) => `${missing} in the ${group.spoken} arm`).join(', and ')}. They are not in the chart, and those people may have been out of work for longer or for less time.`,
      'The report draws everybody’s time out of work in its Figure 1. The data of that figure are not in the text this site was made from, so it is not drawn again here.',
      ARMS_IN_WORDS,
    ],
  };
}
