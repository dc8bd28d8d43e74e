import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth, wrapText } from '#lib/svg/text.ts';
import { drawBase, drawGrid } from './line.ts';
import { short } from './mark.ts';
import { placeOn } from './scale.ts';
import type { PlotScale } from './scale.ts';
import { baseline, drawText, LINE, TEXT } from './text.ts';
import { ticksThatFit } from './ticks.ts';

/** A count as a bar from nought, its words at its end. Without a value there is no bar: the words say what is not known. */
export interface Bar {
  readonly value: number | undefined;
  readonly text: string;
  /** What is counted, as a class: "recruited" is drawn by `.bar-recruited`. */
  readonly kind: string;
  readonly say: string;
}

/** Bars that belong together, under their name. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

const BAR = 14;
const ROW = 22;
/** From the end of a bar to its words. */
const SPACE = 7;
const GROUP_GAP = 14;

/**
 * Groups of bars on one linear scale from nought. The scale is as wide as it can be with the words of every bar inside the picture;
 * no bar is made longer to be seen better.
 */
export function drawBars(groups: readonly BarGroup[], scale: PlotScale, width: number): SvgNode {
  const track = trackOf(groups, scale, width);
  const place = placeOn(scale, [0, track]);
  let y = 0;
  const rows = groups.flatMap(({ label, bars }) => {
    const lines = wrapText(label, width - SPACE, TEXT);
    const top = y + lines.length * LINE + 2;
    const name = drawText(lines, { x: SPACE, y: baseline(y + LINE / 2), class: 'chart-strong chart-over' });
    y = top + bars.length * ROW + GROUP_GAP;
    return [...name, ...bars.map((bar, index) => drawBar(bar, place, top + index * ROW))];
  });
  const foot = y - GROUP_GAP + 4;
  const ticks = ticksThatFit(scale, place);
  const grid = ticks.filter(({ at }) => at > 0).map(({ at }) => `M${short(at)} 0V${short(foot)}`);
  const title = wrapText(scale.title, width, TEXT);
  return svg(
    'svg',
    { class: 'chart-picture flow-picture', viewBox: `0 0 ${width} ${short(foot + LINE * (1 + title.length) + 8)}` },
    drawGrid(grid.join('')),
    ...rows,
    drawBase(`M0.5 0V${short(foot)}`),
    ...ticks.flatMap(({ at, text }) =>
      drawText([text], { x: short(at), y: baseline(foot + LINE / 2 + 2), anchor: at === 0 ? 'start' : 'middle' }),
    ),
    ...drawText(title, { x: 0, y: baseline(foot + LINE * 1.5 + 4), class: 'chart-soft' }),
  );
}

/** The longest track on which the words after each bar still end within the picture. */
function trackOf(groups: readonly BarGroup[], { domain: [, most], ticks, format }: PlotScale, width: number): number {
  const bars = groups.flatMap((group) => group.bars);
  const byBar = bars.map(({ value = 0, text }) => ((width - SPACE - textWidth(text, TEXT)) * most) / Math.max(value, 1));
  const last = ticks.at(-1) ?? most;
  return Math.min(width - textWidth(format(last), TEXT) / 2, ...byBar);
}

const drawBar = ({ value, text, kind, say }: Bar, place: (value: number) => number, y: number): SvgNode => {
  const end = value === undefined ? 0 : place(value);
  const at = { x: short(end + SPACE), y: short(baseline(y + ROW / 2)) };
  return svg(
    'g',
    { 'data-say': say },
    ...(end > 0
      ? [svg('rect', { class: `bar bar-${kind}`, x: 0, y: short(y + (ROW - BAR) / 2), width: short(end), height: BAR })]
      : []),
    ...drawText([text], { ...at, class: value === undefined ? 'chart-over flow-unknown' : 'chart-over' }),
  );
};
