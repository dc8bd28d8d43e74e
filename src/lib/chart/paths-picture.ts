import { area, curveBumpX } from 'd3-shape';

import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth, wrapText } from '#lib/svg/text.ts';
import { layOutFlow } from './flow-layout.ts';
import type { FlowBand, FlowBar } from './flow-layout.ts';
import { place, short } from './part/mark.ts';
import { hatch, hatchedWith } from './part/state-look.ts';
import { baseline, drawText, LINE, TEXT } from './part/text.ts';
import { people } from './people.ts';
import { armTitle, journey, STATE_LABELS, STATE_NAMES, stateSentence } from './work-words.ts';
import { TIMES, WORK_STATES } from './work-patterns.ts';
import type { Arm, WorkState } from './work-patterns.ts';

/** Height of one person. Two people are as high as the number in them. */
const PERSON = 8;
const GAP = 14;
/** From one arm to the next. */
const BETWEEN = 34;
/** Side of a square of the key. */
const KEY = 18;
const COLUMNS = ['Start', ...TIMES.map((time) => `Month ${Number.parseInt(time, 10)}`)];

type Bar = FlowBar<WorkState>;
type Band = FlowBand<WorkState>;

/** What all parts of one picture share. */
interface Frame {
  readonly width: number;
  readonly barWidth: number;
  readonly hatchId: string;
}

/** The paths of each arm as bands between four columns of bars, one arm under the other. */
export function drawPaths(arms: readonly Arm[], id: string, width: number): SvgNode {
  // Where bars are wide enough they hold the state's name; else the key alone names it.
  const longest = Math.max(...WORK_STATES.map((state) => textWidth(`88 ${STATE_NAMES[state]}`, TEXT)));
  const barWidth = longest * 5 < width ? longest + 12 : 38;
  const frame = { width, barWidth, hatchId: `${id}-${width}-hatch` };
  const key = drawKeys(arms, frame);
  let y = key.height;
  const drawn = arms.map((arm) => {
    const part = drawArm(arm, frame);
    const node = svg('g', { transform: place(0, y) }, ...part.nodes);
    y += part.height + BETWEEN;
    return node;
  });
  const viewBox = `0 0 ${width} ${short(y - BETWEEN + 2)}`;
  return svg('svg', { class: 'chart-picture flow-picture', viewBox }, hatch(frame.hatchId), ...key.nodes, ...drawn);
}

interface Part {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** The states there are, in as few lines as they fit. */
function drawKeys(arms: readonly Arm[], frame: Frame): Part {
  const present = WORK_STATES.filter((state) =>
    arms.some(({ patterns }) => patterns.some(({ states }) => states.includes(state))),
  );
  let x = 0;
  let line = 0;
  const nodes = present.flatMap((state) => {
    const room = KEY + 8 + textWidth(STATE_LABELS[state], TEXT);
    if (x > 0 && x + room > frame.width) [x, line] = [0, line + 1];
    const middle = KEY / 2 + 2 + line * (LINE + 6);
    const at = { x: x + 1, y: middle - KEY / 2, width: KEY, height: KEY };
    const words = drawText([STATE_LABELS[state]], { x: x + KEY + 8, y: baseline(middle) });
    x += room + 20;
    return [svg('rect', { class: `state-bar state-${state}`, ...at, ...fillOf(state, frame) }), ...words];
  });
  return { nodes, height: (line + 1) * (LINE + 6) + 16 };
}

function drawArm(arm: Arm, frame: Frame): Part {
  const title = wrapText(armTitle(arm), frame.width, TEXT);
  const paths = arm.patterns.map(({ states, count }) => ({ states: ['not-in-work', ...states] as const, count }));
  const layout = layOutFlow<WorkState>(paths, { order: WORK_STATES, person: PERSON, gap: GAP });
  const headY = title.length * LINE + 6;
  const top = headY + LINE + 4;
  const heads = COLUMNS.flatMap((head, column) =>
    drawText([head], { ...headPlace(column, frame), y: baseline(headY + LINE / 2) }),
  );
  return {
    nodes: [
      ...drawText(title, { x: 0, y: baseline(LINE / 2), class: 'chart-strong' }),
      ...heads,
      svg(
        'g',
        { transform: place(0, top) },
        // In the order they are read out: how many were where, then who went which way. The widest bands lie lowest.
        ...layout.bars.flatMap((bar) => drawBar(bar, arm, frame)),
        ...layout.bands.toSorted((a, b) => b.height - a.height).map((band) => drawBand(band, arm, frame)),
      ),
    ],
    height: top + layout.height,
  };
}

const leftOf = (column: number, { width, barWidth }: Frame): number =>
  (column * (width - barWidth - 2)) / (COLUMNS.length - 1) + 1;

/** The first and the last head keep to the edges of the picture. */
function headPlace(column: number, frame: Frame): { x: number; anchor: 'start' | 'middle' | 'end'; class: string } {
  const soft = { class: 'chart-soft' };
  if (column === 0) return { x: 0, anchor: 'start', ...soft };
  if (column === COLUMNS.length - 1) return { x: frame.width, anchor: 'end', ...soft };
  return { x: leftOf(column, frame) + frame.barWidth / 2, anchor: 'middle', ...soft };
}

/** A path: from each bar to the next, in the look of the state it leads to. */
function drawBand({ path, tops, height }: Band, arm: Arm, frame: Frame): SvgNode {
  const between = area<readonly [number, number]>()
    .x(([x]) => x)
    .y0(([, y]) => y)
    .y1(([, y]) => y + height)
    .curve(curveBumpX)
    .digits(2);
  const pieces = tops.slice(1).map((top, index) => {
    const from = [leftOf(index, frame) + frame.barWidth, tops[index] ?? top] as const;
    const state = path.states[index + 1] ?? 'not-known';
    const d = between([from, [leftOf(index + 1, frame), top]]) ?? '';
    return svg('path', { class: `state-band state-${state}`, d, ...fillOf(state, frame) });
  });
  const say = `${people(path.count)} in the ${arm.short} arm: ${journey(path.states.slice(1))}.`;
  return svg('g', { class: 'flow-path', 'data-say': say }, ...pieces);
}

function drawBar({ column, state, count, top, height }: Bar, arm: Arm, frame: Frame): SvgNode[] {
  const x = leftOf(column, frame);
  const say =
    column === 0
      ? `At the start, all ${people(count)} in the ${arm.short} arm were out of work.`
      : stateSentence(arm, column - 1, state);
  const words = frame.barWidth > 60 ? `${count} ${STATE_NAMES[state]}` : String(count);
  const text = { x: short(x + frame.barWidth / 2), y: short(baseline(top + height / 2)), anchor: 'middle' } as const;
  return [
    svg('rect', {
      class: `state-bar state-${state}`,
      x: short(x),
      y: short(top),
      width: short(frame.barWidth),
      height: short(height),
      ...fillOf(state, frame),
      'data-say': say,
    }),
    ...drawText([words], { ...text, class: `state-words state-${state}` }),
  ];
}

const fillOf = (state: WorkState, { hatchId }: Frame): { fill?: string } =>
  hatchedWith(hatchId, state === 'not-known' || state === 'moved');
