import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { weekBegins } from './dates.ts';
import { numberIn } from './plan.ts';
import type { Plan } from './plan.ts';

/** Words in the picture. */
export interface CurveWords {
  /** Says in a sentence what the picture shows. */
  readonly label: string;
  /** "Hours a week" */
  readonly hours: string;
  /** "Week" */
  readonly week: string;
  /** "Wanted: 16" */
  readonly wanted: string;
}

const HEIGHT = 244;
const PLOT = { top: 34, bottom: HEIGHT - 40, left: 36, right: 10 } as const;
/** Letters of 13 px need so much room. */
const NUMBER_WIDTH = 30;
const DATE_WIDTH = 58;
/** A few weeks do not make bars as wide as a hand. */
const FEWEST_SLOTS = 6;
const MOST_LINES = 8;

interface Frame {
  readonly width: number;
  /** Hours at the top. */
  readonly top: number;
  readonly slots: number;
}

/** The hours of each week as bars, and the hours wanted as a line across; a unit is a pixel at this width. */
export function drawCurve(plan: Plan, width: number, words: CurveWords): SvgNode {
  const wanted = numberIn(plan.wishes.wanted);
  const most = Math.max(wanted ?? 0, ...plan.weeks.map(({ hours }) => numberIn(hours) ?? 0), 1);
  const frame = { width, top: topOf(most), slots: Math.max(plan.weeks.length, FEWEST_SLOTS) };
  const bars = plan.weeks.flatMap(({ number, hours }) =>
    hours.kind === 'number' ? bar(number, hours.value, wanted, frame) : [],
  );
  const isText = ({ tag }: SvgNode): boolean => tag === 'text';
  const inside = [
    ...bars,
    ...weekNames(plan.weeks.length, plan.start, frame),
    ...(wanted === undefined ? [] : wantedLine(wanted, frame, words)),
  ];
  // Words last: nothing is drawn across them.
  return picture(frame, words, [...inside.filter((node) => !isText(node)), ...inside.filter(isText)]);
}

/** The same without bars, to draw on with a pen. */
export const drawGrid = (weeks: number, most: number, width: number, words: CurveWords): SvgNode => {
  const frame = { width, top: most, slots: weeks };
  return picture(frame, words, weekNames(weeks, '', frame));
};

const picture = (frame: Frame, words: CurveWords, inside: readonly SvgNode[]): SvgNode =>
  svg(
    'svg',
    { viewBox: `0 0 ${frame.width} ${HEIGHT}`, role: 'img', 'aria-label': words.label, class: 'curve' },
    svg('text', { x: 0, y: 14 }, words.hours),
    ...gridLines(frame),
    ...inside,
    svg('text', { x: 0, y: PLOT.bottom + 18 }, words.week),
  );

function gridLines(frame: Frame): SvgNode[] {
  const step = stepOf(frame.top);
  return Array.from({ length: Math.round(frame.top / step) + 1 }, (_, index) => index * step).flatMap((hours) => {
    const y = yOf(hours, frame);
    return [
      svg('line', { x1: PLOT.left, x2: frame.width - PLOT.right, y1: y, y2: y, class: 'curve-grid' }),
      svg('text', { x: PLOT.left - 6, y: y + 4, class: 'curve-end' }, String(hours)),
    ];
  });
}

function bar(week: number, hours: number, wanted: number | undefined, frame: Frame): SvgNode[] {
  const slot = slotOf(frame);
  const y = yOf(hours, frame);
  const isOver = wanted !== undefined && hours > wanted;
  const rect = {
    x: xOf(week, frame) - slot * 0.36,
    y,
    width: slot * 0.72,
    height: PLOT.bottom - y,
    class: isOver ? 'curve-bar curve-over' : 'curve-bar',
  };
  const value = svg('text', { x: xOf(week, frame), y: y - 5, class: 'curve-middle' }, String(hours));
  return slot >= NUMBER_WIDTH ? [svg('rect', rect), value] : [svg('rect', rect)];
}

/** Under the bars: the number of each week that has room, and below it the day on which it begins. */
function weekNames(weeks: number, start: string, frame: Frame): SvgNode[] {
  const slot = slotOf(frame);
  const [numbers, dates] = [NUMBER_WIDTH, DATE_WIDTH].map((room) => Math.ceil(room / slot));
  return Array.from({ length: weeks }, (_, index) => index + 1).flatMap((week) => {
    const x = xOf(week, frame);
    const has = (every = 1): boolean => (week - 1) % every === 0;
    const begins = weekBegins(start, week);
    return [
      ...(has(numbers) ? [svg('text', { x, y: PLOT.bottom + 18, class: 'curve-middle' }, String(week))] : []),
      ...(begins && has(dates) ? [svg('text', { x, y: PLOT.bottom + 34, class: 'curve-middle curve-date' }, begins)] : []),
    ];
  });
}

function wantedLine(wanted: number, frame: Frame, { wanted: words }: CurveWords): SvgNode[] {
  const y = yOf(wanted, frame);
  const right = frame.width - PLOT.right;
  return [
    svg('line', { x1: PLOT.left, x2: right, y1: y, y2: y, class: 'curve-wanted' }),
    svg('text', { x: right, y: 14, class: 'curve-end curve-strong' }, words),
  ];
}

const slotOf = ({ width, slots }: Frame): number => (width - PLOT.left - PLOT.right) / slots;
const xOf = (week: number, frame: Frame): number => PLOT.left + (week - 0.5) * slotOf(frame);
const yOf = (hours: number, { top }: Frame): number => PLOT.bottom - (hours / top) * (PLOT.bottom - PLOT.top);

/** The least whole number of steps that holds the most hours. */
const topOf = (most: number): number => Math.ceil(most / stepOf(most)) * stepOf(most);

const stepOf = (most: number): number => [1, 2, 5, 10, 20].find((step) => most / step <= MOST_LINES) ?? 40;
