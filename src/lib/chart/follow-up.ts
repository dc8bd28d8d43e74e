import { formatOf, formatPercent } from '#lib/figure/format.ts';
import { tableHref } from '#lib/table/row-id.ts';
import type { CellsTable } from '#schemas/table.ts';
import { numberOf, tableOf } from './cells.ts';
import type { Chart, ChartTable, Panel } from './chart.ts';
import { ARMS_IN_WORDS, arms } from './groups.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import { drawTimePlot } from './part/draw-times.ts';
import { percentScale } from './part/scale.ts';
import { MONTHS } from './part/time-plot.ts';
import type { TimePlot } from './part/time-plot.ts';
import { FOLLOW_UP, returnedAt } from './returned.ts';
import { sharePlot, shareTable } from './shares.ts';
import type { ChartGroup, Question } from './shares.ts';

/** A way of counting: of whom the returned questionnaires are a share. */
interface Counting {
  readonly id: string;
  readonly label: string;
  /** The groups with the size counted out of. */
  readonly groups: readonly ChartGroup[];
}

const PATTERNS: Question = {
  variable: FOLLOW_UP,
  label: 'Which questionnaires each person returned',
  timepoint: '',
  answers: {
    Baseline: 'The first only',
    'Baseline + 3 months': 'First and 3 months',
    'Baseline + 6 months': 'First and 6 months',
    'Baseline + 3 months + 6 months': 'First, 3 and 6 months',
    'Baseline + 3 months + 12 months': 'First, 3 and 12 months',
    'Baseline + 3 months + 6 months + 12 months': 'All four',
  },
};

/** Chart 6, first part: who stayed in touch, by arm. */
export function followUp(tables: readonly CellsTable[]): Chart {
  const [returns, start] = [tableOf(tables, 'table-08'), tableOf(tables, 'table-04')];
  const staying = arms(returns);
  const randomised = arms(start).map((group) => ({
    ...group,
    n: String(numberOf(start, { variable: 'Participants', group: group.group, timepoint: 'Baseline', measure: 'n' })),
  }));
  const [ips, tau] = staying;
  const [allIps, allTau] = randomised;
  const countings: readonly Counting[] = [
    {
      id: 'of-those-who-stayed',
      label: `Of the ${ips?.n ?? ''} people in IPS and ${tau?.n ?? ''} in TAU who did not withdraw`,
      groups: staying,
    },
    {
      id: 'of-everyone',
      label: `Of all ${allIps?.n ?? ''} people in IPS and ${allTau?.n ?? ''} in TAU`,
      groups: randomised,
    },
  ];
  const last = staying.map(
    (group) => `${formatOf(String(returnedAt(returns, group.group, '12 months')), group.n)} in ${group.spoken}`,
  );
  return {
    id: 'follow-up',
    title: 'Who stayed in touch',
    description: `How many people returned the questionnaires after 3, 6 and 12 months. Fewer came back each time, and fewer from the IPS arm than from the TAU arm. Of those who did not withdraw, ${last.join(' and ')} returned the one at 12 months. The numbers returned stand under each time.`,
    panels: [
      ...countings.map((counting) => panelOf(returns, counting)),
      {
        id: 'patterns',
        label: PATTERNS.label,
        draw: (width) => drawRowPlot(sharePlot(returns, PATTERNS, staying), width),
      },
    ],
    tables: [
      ...countings.map((counting) => numbersOf(returns, counting)),
      { caption: PATTERNS.label, ...shareTable(returns, PATTERNS, staying) },
    ],
    sources: ['table-08', 'table-04'],
    notes: [
      `The report counts out of the ${ips?.n ?? ''} people in IPS and ${tau?.n ?? ''} in TAU who did not withdraw. Counted out of all ${allIps?.n ?? ''} and ${allTau?.n ?? ''}, the percentages for IPS are lower. Both are drawn, on one scale.`,
      'The report does not print these counts. They are added up from its Table 8, which says how many people returned which questionnaires. Its Table 13 counts one person more in the TAU arm at 6 and at 12 months; it cannot be settled which is right.',
      ARMS_IN_WORDS,
    ],
  };
}

const panelOf = (table: CellsTable, { id, label, groups }: Counting): Panel => {
  const plot = plotOf(table, groups);
  return { id, label, draw: (width) => drawTimePlot(plot, width) };
};

const plotOf = (table: CellsTable, groups: readonly ChartGroup[]): TimePlot => ({
  lines: groups.map(({ group, series, name, n }) => ({
    series,
    name,
    points: Object.entries(MONTHS).map(([timepoint, months]) => {
      const count = countOf(table, { group, n }, timepoint);
      const value = (100 * count) / Number(n);
      const when = timepoint === 'Baseline' ? 'start' : timepoint;
      return { months, value, say: `${name}, ${when}: ${formatOf(String(count), n)} returned, ${formatPercent(value)}` };
    }),
  })),
  scale: percentScale('Percent returned'),
  under: groups.map(({ group, series, name, n }, index) => ({
    series,
    name,
    ...(index === 0 && { heading: 'Questionnaires returned' }),
    texts: Object.keys(MONTHS).map((timepoint) => String(countOf(table, { group, n }, timepoint))),
  })),
});

/** Everybody who is counted out of had filled in the first questionnaire. */
const countOf = (table: CellsTable, { group, n }: Pick<ChartGroup, 'group' | 'n'>, timepoint: string): number =>
  timepoint === 'Baseline' ? Number(n) : returnedAt(table, group, timepoint);

const numbersOf = (table: CellsTable, { label, groups }: Counting): ChartTable => ({
  caption: label,
  columns: ['When', ...groups.map(({ spoken, n }) => `${spoken}, of ${n}`)],
  rows: ['3 months', '6 months', '12 months'].map((timepoint) => ({
    head: timepoint,
    cells: groups.map(({ group, n }) => {
      const count = returnedAt(table, group, timepoint);
      return {
        text: `${count} (${formatPercent((100 * count) / Number(n))})`,
        // The whole table: the count is added up from several of its rows.
        href: tableHref(table.id),
      };
    }),
  })),
});
