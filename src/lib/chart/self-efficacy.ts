import type { CellsTable } from '#schemas/table.ts';
import { cellOf, chartCell, numberOf, tableOf } from './cells.ts';
import type { Chart, ChartTable, Panel } from './chart.ts';
import { slug } from '#lib/text/slug.ts';
import { ARMS_IN_WORDS, arms } from './groups.ts';
import { drawTimePlot } from './part/draw-times.ts';
import type { PlotScale } from './part/scale.ts';
import { MONTHS } from './part/time-plot.ts';
import type { TimePlot } from './part/time-plot.ts';
import { summaryOf } from './summaries.ts';
import type { SummaryKind } from './summaries.ts';

/** The scales of Table 10: the four of one questionnaire, then the four of the other. */
const SCALES: Readonly<Record<string, string>> = {
  Overall: 'Overall',
  Supervisor: 'Talking to a supervisor',
  Pain: 'Coping with pain at work',
  'Co-worker': 'Getting help from co-workers',
  'RTW-SE': 'RTW-SE score',
  'Work: social support beliefs': 'Support at work',
  'Work: completion beliefs': 'Getting the work done',
  'Affective work beliefs': 'Feelings about work',
};
const SUMMARIES: readonly (readonly [SummaryKind, string])[] = [
  ['mean', 'Mean and standard deviation'],
  ['median', 'Median and middle half'],
];
const TIMES = Object.keys(MONTHS);
/** Below this a p-value is commonly called significant. */
const LEVEL = 0.05;

const scaleFor = (kind: SummaryKind): PlotScale => ({
  kind: 'linear',
  domain: [0, 10],
  ticks: [0, 2, 4, 6, 8, 10],
  format: String,
  title: kind === 'mean' ? 'Mean score, and one SD each way' : 'Median score, and the middle half',
});

/** Chart 7: confidence about returning to work on eight scales, by arm, over a year. */
export function selfEfficacy(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'table-10');
  const scales = Object.keys(SCALES);
  const ps = scales.flatMap((scale) => TIMES.map((timepoint) => ({ timepoint, p: pOf(table, scale, timepoint) })));
  const low = ps.filter(({ p }) => p < LEVEL);
  const higher = scales.filter((variable) => isHigher(table, variable, 'Baseline')).length;
  const lowAt = (timepoint: string): number => low.filter((one) => one.timepoint === timepoint).length;
  return {
    id: 'self-efficacy',
    title: 'Confidence about returning to work',
    description: `Eight scores from 0 to 10, each in a picture of its own, for both arms at the start and after 3, 6 and 12 months. A low score means less confidence. At the start, before anyone had been helped, the mean of the IPS arm was already higher on ${higher === scales.length ? `all ${higher}` : `${higher} of the ${scales.length}`} scores. In both arms many scores were lower later than at the start.`,
    layout: 'multiples',
    panels: SUMMARIES.flatMap(([kind, summary]) => scales.map((scale) => panelOf(table, scale, { kind, summary }))),
    first: { Summary: SUMMARIES[0]?.[1] ?? '' },
    tables: scales.map((scale) => numbersOf(table, scale)),
    sources: ['table-10'],
    notes: [
      `Do not read these pictures as showing that IPS raised confidence. The report makes ${ps.length} comparisons between the arms, does not correct for making so many, and many answers are missing. ${low.length} of them have a p-value under ${LEVEL}; ${lowAt('Baseline')} of those were there at the start, before anyone was helped, ${lowAt('3 months')} at 3 months, ${lowAt('6 months')} at 6 months and ${lowAt('12 months')} at 12 months.`,
      'How many people answered is known for both arms together only. Those who stopped answering may have felt differently from those who went on.',
      'The marks of the two arms stand a little to the left and right of their time, so that both can be seen. Where a line of one standard deviation would go below 0 or above 10 it is cut off there, since no score can.',
      ARMS_IN_WORDS,
    ],
  };
}

const pOf = (table: CellsTable, variable: string, timepoint: string): number =>
  numberOf(table, { variable, timepoint, measure: 'p' });

const isHigher = (table: CellsTable, variable: string, timepoint: string): boolean =>
  numberOf(table, { variable, group: 'IPS', timepoint, measure: 'mean' }) >
  numberOf(table, { variable, group: 'TAU', timepoint, measure: 'mean' });

function panelOf(
  table: CellsTable,
  variable: string,
  { kind, summary }: { readonly kind: SummaryKind; readonly summary: string },
): Panel {
  const label = SCALES[variable] ?? variable;
  const plot: TimePlot = {
    lines: arms(table).map(({ group, series, name }) => ({
      series,
      name,
      points: TIMES.flatMap((timepoint) => {
        const found = summaryOf(table, { variable, group, timepoint }, kind);
        const when = timepoint === 'Baseline' ? 'start' : timepoint;
        const { value, range, spoken } = found ?? {};
        return value === undefined || range === undefined || spoken === undefined
          ? []
          : [{ months: MONTHS[timepoint] ?? 0, value, range, say: `${name}, ${when}: ${spoken}` }];
      }),
    })),
    scale: scaleFor(kind),
    under: [
      {
        name: '',
        heading: 'Answered, both arms together',
        texts: TIMES.map((timepoint) => cellOf(table, { variable, group: 'All', timepoint, measure: 'complete' }).value),
      },
    ],
  };
  return {
    id: `${kind}-${slug(label)}`,
    label,
    choices: { Score: label, Summary: summary },
    note: inWords(table, variable),
    draw: (width) => drawTimePlot(plot, width),
  };
}

/** The p-values of a scale as chances, and as printed. */
function inWords(table: CellsTable, variable: string): string {
  const [start, ...later] = TIMES.map((timepoint) => {
    const of = Math.max(1, Math.round(pOf(table, variable, timepoint) * 100));
    return { of: `${of} in 100`, printed: cellOf(table, { variable, timepoint, measure: 'p' }).value };
  });
  return `If chance alone were at work, a gap between the means as wide as these would come about ${start?.of ?? ''} times at the start and ${later.map(({ of }) => of).join(', ')} times later (p = ${[start, ...later].map((one) => one?.printed ?? '').join(', ')}).`;
}

const MEASURES = ['mean', 'sd', 'median', 'q1', 'q3'] as const;

const numbersOf = (table: CellsTable, variable: string): ChartTable => ({
  caption: SCALES[variable] ?? variable,
  columns: ['When and who', 'Mean', 'SD', 'Median', 'Lower quarter below', 'Upper quarter above', 'p-value', 'Answered'],
  rows: TIMES.flatMap((timepoint) =>
    arms(table).map(({ group }, index) => ({
      head: `${timepoint === 'Baseline' ? 'Start' : timepoint}, ${group}`,
      cells: [
        ...MEASURES.map((measure) => {
          const cell = cellOf(table, { variable, group, timepoint, measure });
          return chartCell(cell.value, table, cell);
        }),
        ...(['p', 'complete'] as const).map((measure) => {
          if (index > 0) return { text: 'as above' };
          const cell = cellOf(table, { variable, group: measure === 'p' ? '' : 'All', timepoint, measure });
          return chartCell(cell.value, table, cell);
        }),
      ],
    })),
  ),
});
