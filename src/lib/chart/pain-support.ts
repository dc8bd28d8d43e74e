import { formatOf } from '#lib/figure/format.ts';
import type { CellsTable } from '#schemas/table.ts';
import { categoriesOf, cellOf, chartCell, numberOf, tableOf } from './cells.ts';
import type { Chart } from './chart.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import type { RowPlot } from './part/row-plot.ts';

const VARIABLE = 'Type of intervention';
const key = (category: string) => ({ variable: VARIABLE, category, group: 'IPS', measure: 'n' }) as const;

/** Chart 10: the help with pain that was recommended to people of the IPS arm, most often first. */
export function painSupport(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-15');
  const n = cellOf(table, { variable: 'Participants', group: 'IPS', measure: 'n' }).value;
  const kinds = categoriesOf(table, VARIABLE)
    .map((category) => ({ label: plain(category), cell: cellOf(table, key(category)), count: numberOf(table, key(category)) }))
    .toSorted((a, b) => b.count - a.count);
  const plot: RowPlot = {
    rows: kinds.map(({ label, cell, count }) => {
      const text = formatOf(cell.value, n);
      return { label, points: [{ series: 'ips', name: '', value: count, text, say: `${label}: ${text} people` }] };
    }),
    scale: {
      kind: 'linear',
      domain: [0, Number(n)],
      ticks: [0, 5, 10, 15, 20],
      format: String,
      title: `Number of the ${n} people in the IPS arm`,
    },
    base: 0,
  };
  const [first, second, third] = kinds;
  const last = kinds.at(-1);
  return {
    id: 'pain-support',
    title: 'What the pain specialist recommended',
    description: `A row for each kind of help, with how many of the ${n} people in the IPS arm it was recommended to. The most common were ${lower(first)}, ${lower(second)} and ${lower(third)}. The least common, such as ${lower(last)}, stand at the foot.`,
    panels: [{ id: 'all', label: 'Kinds of help with pain', draw: (width) => drawRowPlot(plot, width) }],
    tables: [
      {
        caption: 'Kinds of help with pain',
        columns: ['Kind of help', `People, of ${n}`],
        rows: kinds.map(({ label, cell }) => ({ head: label, cells: [chartCell(cell.value, table, cell)] })),
      },
    ],
    sources: ['table-15'],
    notes: [
      `These are the ${n} people in the IPS arm. People in the other arm were not seen by this specialist as part of the trial.`,
      'Most people were recommended several kinds of help, so the numbers add up to more than the people. The chart says what was recommended, not what was done or what helped.',
    ],
  };
}

const plain = (category: string): string =>
  category.replace(/ \(e\.g\. (.*), etc\.\)$/, ', such as $1').replace('Immediate Access', 'Improving Access');
const lower = (kind: { readonly label: string; readonly cell: { readonly value: string } } | undefined): string =>
  kind ? `${kind.label.charAt(0).toLowerCase()}${kind.label.slice(1)} (${kind.cell.value})` : '';
