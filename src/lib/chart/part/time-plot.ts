import { textWidth } from '#lib/svg/text.ts';
import type { Series } from './mark.ts';
import { MARK } from './mark.ts';
import type { Place, PlotScale } from './scale.ts';
import { placeOn } from './scale.ts';
import { LINE, TEXT } from './text.ts';

/** Values at several times, a line a group. The times are drawn as far apart as they were. */
export interface TimePlot {
  readonly lines: readonly TimeLine[];
  /** Of the values, from the foot up. */
  readonly scale: PlotScale;
  /** What stands under each time, such as how many answered; a row a group or one for all. */
  readonly under: readonly UnderRow[];
}

export interface TimeLine {
  readonly series: Series;
  readonly name: string;
  readonly points: readonly TimePoint[];
}

export interface TimePoint {
  readonly months: number;
  readonly value: number;
  readonly range?: readonly [number, number];
  /** The value in words. */
  readonly say: string;
}

export interface UnderRow {
  /** Colours the row; none where it is about everybody. */
  readonly series?: Series;
  /** Before the numbers: short, such as "IPS". */
  readonly name: string;
  /** A line over the row. */
  readonly heading?: string;
  readonly texts: readonly string[];
}

/** Months after the start of every questionnaire. */
export const MONTHS: Readonly<Record<string, number>> = { Baseline: 0, '3 months': 3, '6 months': 6, '12 months': 12 };

export interface PlacedTimes {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly across: Place;
  readonly up: Place;
  /** Where the names of the lines begin. */
  readonly nameX: number;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine extends Omit<TimeLine, 'points'> {
  readonly points: readonly PlacedTime[];
  /** Where its name stands. */
  readonly nameY: number;
}

export interface PlacedTime extends TimePoint {
  readonly x: number;
  readonly y: number;
  /** Low and high end of the range. */
  readonly ends?: readonly [number, number];
  /** Whether the range goes on beyond the scale. */
  readonly open: { readonly low: boolean; readonly high: boolean };
}

/** Marks of the same time stand beside each other, so that neither hides the other. */
const BESIDE = 7;
/** Between the last mark and the name of its line. */
const GAP = 4;
const HEIGHT = { narrow: 190, wide: 260 };

/** Puts every part of the plot in its place for a width. */
export function placeTimes(plot: TimePlot, width: number): PlacedTimes {
  const nameWidth = Math.max(...plot.lines.map(({ name }) => textWidth(name, TEXT)));
  const left = Math.ceil(Math.max(36, ...plot.under.map(({ name }) => textWidth(name, TEXT) + 20)));
  const right = Math.floor(width - nameWidth - GAP);
  const top = LINE + 12;
  const foot = top + (width < 500 ? HEIGHT.narrow : HEIGHT.wide);
  const across = placeOn({ ...plot.scale, kind: 'linear', domain: [0, 12] }, [left + BESIDE + MARK, right - BESIDE - MARK]);
  const up = placeOn(plot.scale, [foot, top]);
  const lines = plot.lines.map((line, index) => placeLine(line, { across, up }, offset(index, plot.lines.length)));
  return {
    width,
    height: foot + 2 * LINE + 10 + underHeight(plot),
    left,
    right,
    top,
    foot,
    across,
    up,
    nameX: right + GAP,
    lines: spread(lines, plot.scale),
  };

  function placeLine(line: TimeLine, by: { across: Place; up: Place }, aside: number): PlacedLine {
    const points = line.points.map((point) => placePoint(point, by, aside, plot.scale.domain));
    return { ...line, points, nameY: points.at(-1)?.y ?? foot };
  }
}

const offset = (index: number, of: number): number => (index - (of - 1) / 2) * 2 * BESIDE;

function placePoint(
  point: TimePoint,
  { across, up }: { readonly across: Place; readonly up: Place },
  aside: number,
  [lowest, highest]: readonly [number, number],
): PlacedTime {
  const [low, high] = point.range ?? [point.value, point.value];
  return {
    ...point,
    x: across(point.months) + aside,
    y: up(point.value),
    ...(point.range && { ends: [up(low), up(high)] as const }),
    open: { low: low < lowest, high: high > highest },
  };
}

/** Names at the ends of lines, moved apart where the lines end close together. */
function spread(lines: readonly PlacedLine[], scale: PlotScale): PlacedLine[] {
  const [first, second] = lines;
  if (lines.length !== 2 || !first || !second || scale.ticks.length === 0) return [...lines];
  const gap = Math.abs(first.nameY - second.nameY);
  if (gap >= LINE) return [...lines];
  const push = (LINE - gap) / 2;
  const isFirstOver = first.nameY <= second.nameY;
  return [
    { ...first, nameY: first.nameY + (isFirstOver ? -push : push) },
    { ...second, nameY: second.nameY + (isFirstOver ? push : -push) },
  ];
}

const underHeight = ({ under }: TimePlot): number =>
  under.reduce((sum, { heading }) => sum + LINE + (heading === undefined ? 0 : LINE + 6), 0);
