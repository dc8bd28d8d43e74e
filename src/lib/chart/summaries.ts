// Measurements summed up: a median with the middle half of people, a mean with its standard deviation.
import { scaleLinear } from 'd3-scale';

import { figureNumber, formatFigure, formatRange } from '#lib/figure/format.ts';
import type { CellsTable, Measure } from '#schemas/table.ts';
import { chartCell, findCell } from './cells.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import type { RowPoint } from './part/row-plot.ts';
import type { PlotScale } from './part/scale.ts';
import type { ChartGroup } from './shares.ts';

/** Whose measurement, and when. */
export interface SummaryKey {
  readonly variable: string;
  readonly group: string;
  readonly timepoint: string;
}

/** A value with its range, to draw, and in words. */
export interface Summary {
  readonly value: number;
  readonly range: readonly [number, number];
  /** "2.8 (1.3 to 4.1)", "15.9 (SD 1.3)". */
  readonly text: string;
  /** "median 2.8, middle half 1.3 to 4.1". */
  readonly spoken: string;
}

export type SummaryKind = 'median' | 'mean';

/** What the mark and its line are. */
export const SUMMARY_LABELS: Readonly<Record<SummaryKind, string>> = {
  median: 'Median, and the middle half of people',
  mean: 'Mean, and one standard deviation each way',
};

/** The summary of a measurement, or undefined where the report gives none. */
export function summaryOf(table: CellsTable, key: SummaryKey, kind: SummaryKind): Summary | undefined {
  const read = (measure: Measure): { text: string; number: number } | undefined => {
    const cell = findCell(table, { ...key, measure });
    const number = cell && figureNumber(cell.value);
    return number === undefined || !cell ? undefined : { number, text: formatFigure(measure, cell.value, unitOf(table, key)) };
  };
  if (kind === 'median') {
    const [median, low, high] = [read('median'), read('q1'), read('q3')];
    if (!median || !low || !high) return undefined;
    const half = formatRange(low.text, high.text);
    return {
      value: median.number,
      range: [low.number, high.number],
      text: `${median.text} (${half})`,
      spoken: `median ${median.text}, middle half ${half}`,
    };
  }
  const [mean, sd] = [read('mean'), read('sd')];
  if (!mean || !sd) return undefined;
  return {
    value: mean.number,
    range: [mean.number - sd.number, mean.number + sd.number],
    text: `${mean.text} (SD ${sd.text})`,
    spoken: `mean ${mean.text}, SD ${sd.text}`,
  };
}

const unitOf = ({ spec }: CellsTable, { variable }: SummaryKey): string =>
  spec.variables.find(({ name }) => name === variable)?.unit ?? '';

/** A summary as a point of a row. */
export const summaryPoint = ({ value, range, text, spoken }: Summary, group: ChartGroup, label: string): RowPoint => ({
  series: group.series,
  name: group.name,
  value,
  range,
  text,
  say: `${label}. ${group.spoken}: ${spoken}`,
});

/** A scale round all of these summaries, with round ends, so that pictures of one measurement can be compared. */
export function scaleAround(summaries: readonly Summary[], title: string, format: (value: number) => string = String): PlotScale {
  const ends = summaries.flatMap(({ value, range }) => [value, ...range]);
  const scale = scaleLinear()
    .domain([Math.min(...ends), Math.max(...ends)])
    .nice(5);
  const [low = 0, high = 1] = scale.domain();
  return { kind: 'linear', domain: [low, high], ticks: scale.ticks(5), format, title };
}

/** The summaries of groups as rows of a table, with how many answers are missing where the report says. */
export function summaryTable(
  table: CellsTable,
  { variable, timepoint }: { readonly variable: string; readonly timepoint: string },
  groups: readonly ChartGroup[],
): Pick<ChartTable, 'columns' | 'rows'> {
  const unit = unitOf(table, { variable, timepoint, group: '' });
  const COLUMNS: readonly (readonly [string, Measure])[] = [
    ['Median', 'median'],
    ['Lower quarter below', 'q1'],
    ['Upper quarter above', 'q3'],
    ['Mean', 'mean'],
    ['Standard deviation', 'sd'],
    ['Missing', 'missing'],
  ];
  const has = (measure: Measure): boolean =>
    groups.some(({ group }) => findCell(table, { variable, group, timepoint, measure }) !== undefined);
  const used = COLUMNS.filter(([, measure]) => has(measure));
  return {
    columns: ['Group', ...used.map(([heading]) => heading)],
    rows: groups.map(({ group, spoken }) => ({
      head: spoken,
      cells: used.map(([, measure]): ChartCell => {
        const cell = findCell(table, { variable, group, timepoint, measure });
        return cell ? chartCell(formatFigure(measure, cell.value, unit), table, cell) : { text: 'not printed' };
      }),
    })),
  };
}

/** How many answers are missing from a group, as printed; undefined where the report does not say. */
export const missingOf = (table: CellsTable, key: SummaryKey): string | undefined =>
  findCell(table, { ...key, measure: 'missing' })?.value;

/** The number of people in a group of a table, as its sidecar has it. */
export const sizeOf = ({ id, spec }: CellsTable, group: string): string => {
  const n = spec.groups.find(({ name }) => name === group)?.n;
  if (n === undefined) throw new Error(`data/${id}.yaml: found no group "${group}" under groups. Add it with its n.`);
  return String(n);
};
