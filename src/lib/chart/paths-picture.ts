import { area, curveBumpX } from 'd3-shape';

import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth, wrapText } from '#lib/svg/text.ts';
import { layOutFlow } from './flow-layout.ts';
import type { FlowBand, FlowBar } from './flow-layout.ts';
import { bandSlices, drawHatch, rectSlices } from './part/hatch.ts';
import type { Slice } from './part/hatch.ts';
import { short } from './part/mark.ts';
import { baseline, drawText, LINE, TEXT } from './part/text.ts';
import { people } from './people.ts';
import { TIMES, WORK_STATES } from './work-patterns.ts';
import type { Arm, WorkState } from './work-patterns.ts';
import { armTitle, journey, STATE_LABELS, STATE_NAMES, stateSentence } from './work-words.ts';

/** Height of one person. Two people are as high as the number in them. */
const PERSON = 8;
const GAP = 14;
/** From one arm to the next. */
const BETWEEN = 36;
/** Side of a square of the key. */
const KEY = 18;
const KEY_LINE = LINE + 6;
const COLUMNS = ['Start', ...TIMES.map((time) => `Month ${Number.parseInt(time, 10)}`)];

/** Where the columns of an arm stand. */
interface Frame {
  readonly width: number;
  readonly barWidth: number;
  /** The top of the bars. */
  readonly top: number;
}

/** The paths of each arm as bands between four columns of bars, one arm under the other. */
export function drawPaths(arms: readonly Arm[], width: number): SvgNode {
  // Where bars are wide enough they hold the state's name; else the key alone names it.
  const longest = Math.max(...WORK_STATES.map((state) => textWidth(`88 ${STATE_NAMES[state]}`, TEXT)));
  const barWidth = longest * 5 < width ? longest + 10 : 38;
  const key = drawKeys(arms, width);
  let y = key.height;
  const nodes = arms.flatMap((arm) => {
    const part = drawArm(arm, y, { width, barWidth });
    y = part.bottom + BETWEEN;
    return part.nodes;
  });
  const viewBox = `0 0 ${width} ${short(y - BETWEEN + 2)}`;
  return svg('svg', { class: 'chart-picture flow-picture', viewBox }, ...key.nodes, ...nodes);
}

/** The states there are, in as few lines as they fit. */
function drawKeys(arms: readonly Arm[], width: number): { nodes: SvgNode[]; height: number } {
  const present = WORK_STATES.filter((state) =>
    arms.some(({ patterns }) => patterns.some(({ states }) => states.includes(state))),
  );
  let x = 0;
  let line = 0;
  const nodes = present.flatMap((state) => {
    const room = KEY + 8 + textWidth(STATE_LABELS[state], TEXT);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const middle = KEY / 2 + 2 + line * KEY_LINE;
    const at = [x + 1, middle - KEY / 2, KEY, KEY] as const;
    const words = drawText([STATE_LABELS[state]], { x: short(x + KEY + 8), y: short(baseline(middle)) });
    x += room + 18;
    return [...drawRect(state, at), ...words];
  });
  return { nodes, height: (line + 1) * KEY_LINE + 16 };
}

function drawArm(arm: Arm, y: number, size: Omit<Frame, 'top'>): { nodes: SvgNode[]; bottom: number } {
  const title = wrapText(armTitle(arm), size.width, TEXT);
  const headY = y + title.length * LINE + 6;
  const frame = { ...size, top: headY + LINE + 4 };
  const paths = arm.patterns.map(({ states, count }) => ({ states: ['not-in-work', ...states] as const, count }));
  const { bars, bands, height } = layOutFlow<WorkState>(paths, { order: WORK_STATES, person: PERSON, gap: GAP });
  return {
    nodes: [
      ...drawText(title, { x: 0, y: short(baseline(y + LINE / 2)), class: 'chart-strong' }),
      ...COLUMNS.flatMap((head, column) =>
        drawText([head], { ...headPlace(column, frame), y: short(baseline(headY + LINE / 2)), class: 'chart-soft' }),
      ),
      // In the order they are read out: how many were where, then who went which way. The widest bands lie lowest.
      ...bars.map((bar) => drawBar(bar, arm, frame)),
      ...bands.toSorted((a, b) => b.height - a.height).map((band) => drawBand(band, arm, frame)),
    ],
    bottom: frame.top + height,
  };
}

const leftOf = (column: number, { width, barWidth }: Frame): number =>
  (column * (width - barWidth - 2)) / (COLUMNS.length - 1) + 1;

/** The first and the last head keep to the edges of the picture. */
function headPlace(column: number, frame: Frame): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (column === 0) return { x: 0, anchor: 'start' };
  if (column === COLUMNS.length - 1) return { x: frame.width, anchor: 'end' };
  return { x: short(leftOf(column, frame) + frame.barWidth / 2), anchor: 'middle' };
}

function drawBar({ column, state, count, top, height }: FlowBar<WorkState>, arm: Arm, frame: Frame): SvgNode {
  const [x, y] = [leftOf(column, frame), frame.top + top];
  const say =
    column === 0 ? `${arm.short} arm, start: all ${people(count)} were out of work.` : stateSentence(arm, column - 1, state);
  const words = frame.barWidth > 60 ? `${count} ${STATE_NAMES[state]}` : String(count);
  const text = { x: short(x + frame.barWidth / 2), y: short(baseline(y + height / 2)), anchor: 'middle' } as const;
  return svg(
    'g',
    { 'data-say': say },
    ...drawRect(state, [x, y, frame.barWidth, height]),
    ...drawText([words], { ...text, class: `state-words state-${state}` }),
  );
}

/** A path: from each bar to the next, in the look of the state it leads to. */
function drawBand({ path, tops, height }: FlowBand<WorkState>, arm: Arm, frame: Frame): SvgNode {
  const shape = area<readonly [number, number]>()
    .x(([x]) => x)
    .y0(([, y]) => y)
    .y1(([, y]) => y + height)
    .curve(curveBumpX)
    .digits(2);
  const pieces = tops.slice(1).flatMap((top, index) => {
    const from = [leftOf(index, frame) + frame.barWidth, frame.top + (tops[index] ?? top)] as const;
    const to = [leftOf(index + 1, frame), frame.top + top] as const;
    const state = path.states[index + 1] ?? 'not-known';
    const d = shape([from, to]) ?? '';
    return [svg('path', { class: `state-band state-${state}`, d }), ...hatchOf(state, bandSlices(from, to, height))];
  });
  const say = `${arm.short} arm, ${people(path.count)}: ${journey(path.states.slice(1))}.`;
  return svg('g', { class: 'flow-path', 'data-say': say }, ...pieces);
}

function drawRect(state: WorkState, [x, y, width, height]: readonly [number, number, number, number]): SvgNode[] {
  const at = { x: short(x), y: short(y), width: short(width), height: short(height) };
  return [svg('rect', { class: `state-bar state-${state}`, ...at }), ...hatchOf(state, rectSlices(x, y, width, height))];
}

/** The strokes over whoever is unknown; none over others. */
const hatchOf = (state: WorkState, slices: readonly Slice[]): SvgNode[] =>
  state === 'not-known' || state === 'moved' ? [drawHatch(slices)] : [];
