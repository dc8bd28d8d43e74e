import { textWidth, wrapText } from '#lib/svg/text.ts';
import type { Series } from './mark.ts';
import { MARK } from './mark.ts';
import type { Place, PlotScale } from './scale.ts';
import { placeOn } from './scale.ts';
import { LINE, TEXT } from './text.ts';
import type { PlacedTick } from './ticks.ts';
import { ticksThatFit } from './ticks.ts';

/** Values in rows, each on a track of its own from left to right: a dot plot, or intervals. */
export interface RowPlot {
  readonly rows: readonly PlotRow[];
  readonly scale: PlotScale;
  /** The value lines start from or are compared with: nought for shares, 1 for odds ratios. No line where left out. */
  readonly base?: number;
  /** Rows of pictures that are compared with this one: columns leave room for theirs too, so that all have one scale. */
  readonly alike?: readonly PlotRow[];
}

export interface PlotRow {
  readonly label: string;
  readonly points: readonly RowPoint[];
}

export interface RowPoint {
  readonly series: Series;
  /** The name of the series, written beside the track; empty where the label says it all. */
  readonly name: string;
  /** Undefined where it is hidden: its whole track is hatched, so that its place is not told, and no mark is drawn, least of all at nought. */
  readonly value: number | undefined;
  readonly range?: readonly [number, number];
  /** The value, written at the end of the track: "12 of 22". */
  readonly text: string;
  /** The value in words. */
  readonly say: string;
}

export interface PlacedRows {
  readonly width: number;
  readonly height: number;
  readonly place: Place;
  readonly track: readonly [number, number];
  /** Where names begin, and where the values in words stand. */
  readonly nameX: number;
  readonly text: { readonly x: number; readonly anchor: 'start' | 'end' };
  readonly base?: number;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly PlacedTick[];
  /** The foot of the tracks. */
  readonly foot: number;
  readonly title: readonly string[];
  /** From where to where the lines of the grid go: the whole height, or the tracks alone where labels stand over them. */
  readonly bands: readonly (readonly [number, number])[];
}

export interface PlacedRow {
  readonly lines: readonly string[];
  /** The middle of the first line of the label. */
  readonly labelY: number;
  readonly points: readonly PlacedPoint[];
}

export interface PlacedPoint extends RowPoint {
  /** Of the mark; undefined where there is none. */
  readonly x: number | undefined;
  readonly y: number;
  /** The middle of its name and of its value in words: beside the track, or over it where there is no room. */
  readonly textY: number;
  readonly ends?: readonly [number, number];
}

/** From this width on labels stand beside the tracks, below it over them. */
const BESIDE = 500;
/** A track must be this long to be read; where names and values leave less, they stand over it. */
const SHORTEST = 120;
const GAP = 12;
const STEP = 24;

/** Where the columns of the plot begin and end. */
interface Columns {
  readonly label: number;
  readonly track: readonly [number, number];
  readonly text: PlacedRows['text'];
  /** Whether names and values stand over their tracks. */
  readonly isStacked: boolean;
}

/** Puts every part of the plot in its place for a width. */
export function placeRows(plot: RowPlot, width: number): PlacedRows {
  const columns = columnsOf(plot, width);
  const place = placeOn(plot.scale, columns.track);
  const { rows, foot } = stack(plot.rows, { columns, width, place });
  const title = wrapText(plot.scale.title, width, TEXT);
  return {
    width,
    height: foot + LINE + title.length * LINE + 8,
    place,
    track: columns.track,
    nameX: columns.label,
    text: columns.text,
    ...(plot.base !== undefined && { base: place(plot.base) }),
    rows,
    ticks: ticksThatFit(plot.scale, place),
    foot,
    title,
    bands: columns.label > 0 ? [[0, foot]] : bandsOf(rows, columns),
  };
}

/** The tracks, those that follow each other joined. */
const bandsOf = (rows: readonly PlacedRow[], { isStacked }: Columns): (readonly [number, number])[] =>
  rows.flatMap(({ points }) =>
    isStacked
      ? points.map(({ y }) => [y - STEP / 2, y + STEP / 2] as const)
      : [[(points[0]?.y ?? 0) - STEP / 2, (points.at(-1)?.y ?? 0) + STEP / 2] as const],
  );

function columnsOf({ rows: own, alike = [], scale }: RowPlot, width: number): Columns {
  const rows = [...own, ...alike];
  const points = rows.flatMap((row) => row.points);
  const widest = (texts: readonly string[]): number => Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT))));
  const label = width < BESIDE ? 0 : Math.min(236, widest(rows.map((row) => row.label)) + GAP);
  const names = widest(points.map(({ name }) => name));
  // The words of the first and last tick stand out on both sides of the track.
  const [first = 0, ...later] = scale.ticks.map((tick) => textWidth(scale.format(tick), TEXT) / 2);
  const start = label + Math.max(first, MARK) + (names > 0 ? names + GAP : 0);
  const end = width - widest(points.map(({ text }) => text)) - GAP - MARK;
  if (end - start >= SHORTEST) return { label, track: [start, end], text: { x: end + GAP, anchor: 'start' }, isStacked: false };
  const out = Math.max(MARK, first, ...later.slice(-1));
  return { label, track: [label + out, width - out], text: { x: width, anchor: 'end' }, isStacked: true };
}

/** The rows from the top down, each as high as its label or its points need. */
function stack(
  rows: readonly PlotRow[],
  { columns, width, place }: { readonly columns: Columns; readonly width: number; readonly place: Place },
): { rows: PlacedRow[]; foot: number } {
  const isBeside = columns.label > 0;
  const step = columns.isStacked ? STEP + LINE : STEP;
  let top = 4;
  const placed = rows.map(({ label, points }): PlacedRow => {
    const lines = label === '' ? [] : wrapText(label, isBeside ? columns.label - GAP : width, TEXT);
    const room = Math.max(isBeside ? lines.length * LINE : 0, points.length * step);
    const first = isBeside ? top + (room - points.length * step) / 2 : top + lines.length * LINE;
    const labelY = (isBeside ? top + (room - lines.length * LINE) / 2 : top) + LINE / 2;
    top = (isBeside ? top : first) + room + 10;
    return { lines, labelY, points: points.map((point, index) => placePoint(point, first + index * step, { columns, place })) };
  });
  return { rows: placed, foot: top };
}

function placePoint(
  point: RowPoint,
  top: number,
  { columns, place }: { readonly columns: Columns; readonly place: Place },
): PlacedPoint {
  const y = top + STEP / 2 + (columns.isStacked ? LINE : 0);
  return {
    ...point,
    x: point.value === undefined ? undefined : place(point.value),
    y,
    textY: columns.isStacked ? top + LINE / 2 : y,
    ...(point.range && { ends: [place(point.range[0]), place(point.range[1])] as const }),
  };
}
