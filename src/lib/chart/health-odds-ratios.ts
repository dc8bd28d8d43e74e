import { formatP, formatRange } from '#lib/figure/format.ts';
import type { CellsTable, Measure } from '#schemas/table.ts';
import { cellOf, chartCell, numberOf, tableOf } from './cells.ts';
import type { Chart, ChartTable, Panel } from './chart.ts';
import { slug } from '#lib/text/slug.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import type { PlotRow } from './part/row-plot.ts';
import type { PlotScale } from './part/scale.ts';

const OUTCOMES = [
  { variable: 'Poor or fair self-rated health', label: 'Rating their health poor or fair' },
  { variable: 'Poor self-rated health', label: 'Rating their health poor' },
] as const;
const TIMES = ['3 months', '6 months', '12 months'] as const;

/** Twice as far is twice as much, in both directions. Both pictures share it. */
const SCALE: PlotScale = {
  kind: 'log',
  domain: [0.125, 16],
  ticks: [0.25, 0.5, 1, 2, 4, 8, 16],
  format: String,
  title: 'Odds ratio. Left of 1: less common than at the start. Right of 1: more common.',
};

type Outcome = (typeof OUTCOMES)[number];

/** Chart 8, second part: the odds of rating one's health low at each time, against the start. */
export function healthOddsRatios(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-12');
  const intervals = OUTCOMES.flatMap((outcome) => TIMES.map((time) => numbersOf(table, outcome, time)));
  const across = intervals.filter(({ low, high }) => low <= 1 && high >= 1).length;
  const down = intervals.filter(({ or }) => or < 1).length;
  return {
    id: 'health-odds-ratios',
    title: 'Poor health, compared with the start',
    description: `Six odds ratios compare later ratings of health with those at the start. A mark at 1 would mean no change. ${down} of the ${intervals.length} marks lie under 1, which means poor health was rated less often than at the start; the others lie over it. The line through each mark is its 95% confidence interval: how far off it may well be. ${across === intervals.length ? `All ${across}` : `${across} of the ${intervals.length}`} lines cross 1.`,
    panels: OUTCOMES.map((outcome) => panelOf(table, outcome)),
    tables: OUTCOMES.map((outcome) => numbersTable(table, outcome)),
    sources: ['table-12'],
    notes: [
      `${across === intervals.length ? 'Every interval includes' : `${across} of ${intervals.length} intervals include`} 1, so these numbers do not show whether health got better, got worse or stayed as it was. The intervals are wide because few people took part.`,
      'Both arms are counted together, so this says nothing about whether IPS or TAU was better. The report does not print how many people were counted each time.',
      'The report’s text says that ratings generally got slightly worse. Its own numbers point both ways.',
    ],
  };
}

function numbersOf(table: CellsTable, { variable }: Outcome, timepoint: string) {
  const read = (measure: Measure): number => numberOf(table, { variable, group: 'All', timepoint, measure });
  const print = (measure: Measure): string => cellOf(table, { variable, group: 'All', timepoint, measure }).value;
  const range = formatRange(print('ci_low'), print('ci_high'));
  return { or: read('or'), low: read('ci_low'), high: read('ci_high'), printed: print('or'), range, p: formatP(print('p')) };
}

const panelOf = (table: CellsTable, outcome: Outcome): Panel => ({
  id: slug(outcome.variable),
  label: `${outcome.label}, compared with the start`,
  draw: (width) =>
    drawRowPlot(
      { rows: rowsOf(table, outcome), scale: SCALE, base: 1, alike: OUTCOMES.flatMap((other) => rowsOf(table, other)) },
      width,
    ),
});

const rowsOf = (table: CellsTable, outcome: Outcome): PlotRow[] => TIMES.map((time) => rowOf(table, outcome, time));

function rowOf(table: CellsTable, outcome: Outcome, time: string): PlotRow {
  const { or, low, high, printed, range, p } = numbersOf(table, outcome, time);
  const say = `After ${time}: odds ratio ${printed}, 95% confidence interval ${range}, ${p}`;
  return {
    label: `After ${time}`,
    points: [{ series: 'all', name: '', value: or, range: [low, high], text: `${printed} (${range})`, say }],
  };
}

const numbersTable = (table: CellsTable, { variable, label }: Outcome): ChartTable => ({
  caption: `${label}, compared with the start`,
  columns: ['When', 'Odds ratio', '95% interval from', 'to', 'p-value'],
  rows: TIMES.map((timepoint) => ({
    head: `After ${timepoint}`,
    cells: (['or', 'ci_low', 'ci_high', 'p'] as const).map((measure) => {
      const cell = cellOf(table, { variable, group: 'All', timepoint, measure });
      return chartCell(cell.value, table, cell);
    }),
  })),
});
