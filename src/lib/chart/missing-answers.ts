import { formatOf } from '#lib/figure/format.ts';
import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import { cellOf, chartCell, tableOf } from './cells.ts';
import type { Chart } from './chart.ts';
import { drawCountGrid } from './part/count-grid.ts';
import type { CountGrid } from './part/count-grid.ts';

const TIMES = ['Baseline', '3 months', '6 months', '12 months'] as const;

/** What each measure asks about, with the name by which researchers look for it. */
const PLAIN: Readonly<Record<string, string>> = {
  'Return-to-Work Self-Efficacy Scale score': 'Confidence about work (RTW-SE)',
  'Self-rated health': 'Own rating of health',
  WEMWBS: 'Well-being (WEMWBS)',
  'EQ-5D-5L / Mobility': 'Moving about (EQ-5D)',
  'EQ-5D-5L / Self-care': 'Self-care (EQ-5D)',
  'EQ-5D-5L / Usual activities': 'Usual activities (EQ-5D)',
  'EQ-5D-5L / Pain/discomfort': 'Pain (EQ-5D)',
  'EQ-5D-5L / Anxiety/depression': 'Anxiety, low mood (EQ-5D)',
  'EQ-5D-5L / Combined score': 'All five together (EQ-5D)',
  'EQ-5D-5L / VAS': 'Health from 0 to 100 (EQ-5D)',
  'PHQ-9': 'Low mood (PHQ-9)',
  "Rosenberg's Self-Esteem Scale score": 'Self-esteem (Rosenberg)',
  'Pain interfered with work': 'Pain in the way of work',
  'BPI pain scores / Worst': 'Pain at its worst (BPI)',
  'BPI pain scores / Least': 'Pain at its least (BPI)',
  'BPI pain scores / Average': 'Pain on average (BPI)',
};

/** Chart 6, second part: how many answers are missing from the questionnaires that came back. */
export function missingAnswers(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-09');
  const returned = TIMES.map(
    (timepoint) => cellOf(table, { variable: 'Participants', group: 'All', timepoint, measure: 'n' }).value,
  );
  const measures = measuresOf(table).map(({ variable, category }) => ({
    label: labelOf(variable, category),
    cells: TIMES.map((timepoint) => cellOf(table, { variable, category, group: 'All', timepoint, measure: 'missing' })),
  }));
  const grid: CountGrid = {
    heading: 'Months after the start',
    columns: TIMES.map((timepoint, index) => [headOf(timepoint), `of ${returned[index] ?? ''}`]),
    rows: measures.map(({ label, cells }) => ({
      label,
      boxes: cells.map(({ value, timepoint }, index) => ({
        text: value,
        share: Number(value) / Number(returned[index]),
        say: `${label}, ${timepoint === 'Baseline' ? 'start' : timepoint}: ${formatOf(value, returned[index] ?? '')} missing`,
      })),
    })),
  };
  const complete = measures.filter(({ cells }) => cells.every(({ value }) => value === '0')).length;
  const most = Math.max(...measures.flatMap(({ cells }) => cells.map(({ value }) => Number(value))));
  return {
    id: 'missing-answers',
    title: 'Answers missing from the questionnaires',
    description: `A grid with a row for each thing asked about and a column for each time. Each box says how many of the questionnaires that came back had no usable answer. ${returned.join(', ')} came back at the start and after 3, 6 and 12 months. In ${complete} of the ${measures.length} rows nothing is missing. The largest number in any box is ${most}.`,
    panels: [{ id: 'grid', label: 'Missing answers', draw: (width) => drawCountGrid(grid, width) }],
    tables: [
      {
        caption: 'How many questionnaires had no usable answer',
        columns: [
          'Asked about',
          ...TIMES.map((timepoint, index) => `${timepoint === 'Baseline' ? 'Start' : timepoint}, of ${returned[index] ?? ''}`),
        ],
        rows: measures.map(({ label, cells }) => ({
          head: label,
          cells: cells.map((cell) => chartCell(cell.value, table, cell)),
        })),
      },
    ],
    sources: ['table-09'],
    notes: [
      'Only questionnaires that came back are counted. People whose questionnaire did not come back are missing from every box.',
      'For confidence about work, the report’s Tables 9 and 10 give different numbers. This chart follows Table 9.',
    ],
  };
}

const measuresOf = ({ cells }: CellsTable): PublishedCell[] =>
  cells.filter(({ measure, timepoint }) => measure === 'missing' && timepoint === 'Baseline');

const labelOf = (variable: string, category: string): string => {
  const name = category === '' ? variable : `${variable} / ${category}`;
  return PLAIN[name] ?? name;
};

const headOf = (timepoint: string): string => (timepoint === 'Baseline' ? 'Start' : timepoint.replace(' months', ''));
