import { formatPrinted } from '#lib/figure/format.ts';
import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { wrapText } from '#lib/svg/text.ts';
import type { Distribution } from './distribution.ts';

/** A histogram's numbers: all rows, and those that pass the filters. */
export interface Bars {
  readonly labels: readonly string[];
  readonly all: readonly number[];
  readonly shown: readonly number[];
}

const WIDTH = 300;
const HEIGHT = 90;
const TEXT = 13;
const LINE = 17;
const BAR = 9;
const GAP = 7;

/**
 * The picture of a column: bars side by side for what is measured, a list of bars for values. Pale bars are all rows, strong
 * bars those shown. Every text it shows stands in `name` too, for whoever cannot see it.
 *
 * @param name what the picture is called, with its numbers
 */
export function drawHistogram(kind: Distribution['kind'], bars: Bars, name: string): SvgNode {
  const [height, marks] = kind === 'values' ? drawList(bars) : drawSideBySide(bars);
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'histogram', role: 'img', 'aria-label': name }, ...marks);
}

/** The numbers of a histogram in words: "Yes 12, No 48"; of a filtered one "Yes 3 of 12, No 0 of 48". */
export function tellBars({ labels, all, shown }: Bars): string {
  const isWhole = all.every((count, index) => count === shown[index]);
  const say = (index: number): string => {
    const [part, whole] = [shown[index] ?? 0, all[index] ?? 0].map((count) => formatPrinted(String(count)));
    return isWhole ? (whole ?? '') : `${part} of ${whole}`;
  };
  return labels.map((label, index) => `${label}: ${say(index)}`).join('; ');
}

function drawSideBySide({ labels, all, shown }: Bars): [height: number, marks: SvgNode[]] {
  const most = Math.max(1, ...all);
  const step = WIDTH / Math.max(1, all.length);
  const bar = (count: number, index: number, name: string): SvgNode => {
    const tall = ((HEIGHT - TEXT) * count) / most;
    return svg('rect', { class: name, x: index * step + 1, y: HEIGHT - tall, width: Math.max(1, step - 2), height: tall });
  };
  const marks = [
    ...all.map((count, index) => bar(count, index, 'bar-all')),
    ...shown.map((count, index) => bar(count, index, 'bar-shown')),
    svg('path', { class: 'base', d: `M0 ${HEIGHT}H${WIDTH}` }),
    svg('text', { x: 0, y: HEIGHT + LINE }, labels[0] ?? ''),
    ...(labels.length > 1 ? [svg('text', { class: 'end', x: WIDTH, y: HEIGHT + LINE }, labels.at(-1) ?? '')] : []),
  ];
  return [HEIGHT + LINE + 6, marks];
}

function drawList({ labels, all, shown }: Bars): [height: number, marks: SvgNode[]] {
  const most = Math.max(1, ...all);
  let top = 0;
  const marks = labels.flatMap((label, index) => {
    const lines = wrapText(label, WIDTH - 50, TEXT);
    const baseline = top + TEXT;
    const y = top + lines.length * LINE + 1;
    top = y + BAR + GAP;
    const bar = (count: number, name: string): SvgNode =>
      svg('rect', { class: name, x: 0, y, width: (WIDTH * count) / most, height: BAR });
    return [
      ...lines.map((line, at) => svg('text', { x: 0, y: baseline + at * LINE }, line)),
      svg('text', { class: 'end', x: WIDTH, y: baseline }, formatPrinted(String(shown[index] ?? 0))),
      bar(all[index] ?? 0, 'bar-all'),
      bar(shown[index] ?? 0, 'bar-shown'),
    ];
  });
  return [top, marks];
}
