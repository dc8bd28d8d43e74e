import { line } from 'd3-shape';

import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { drawBase, drawGrid, drawUpright } from './line.ts';
import { drawMark, short } from './mark.ts';
import type { PlacedLine, PlacedTime, PlacedTimes, TimePlot } from './time-plot.ts';
import { placeTimes } from './time-plot.ts';
import { baseline, drawText, LINE } from './text.ts';

const TIMES = [
  [0, 'Start'],
  [3, '3'],
  [6, '6'],
  [12, '12'],
] as const;

/** A plot of values over time as a picture of a width. */
export function drawTimePlot(plot: TimePlot, width: number): SvgNode {
  const placed = placeTimes(plot, width);
  const { height, lines, nameX } = placed;
  return svg(
    'svg',
    { class: 'chart-picture', viewBox: `0 0 ${width} ${short(height)}` },
    ...drawUpAxis(plot, placed),
    ...drawTimeAxis(placed),
    ...drawUnder(plot, placed),
    ...lines.map(drawPath),
    ...lines.flatMap((one) => one.points.flatMap((point) => drawTime(one, point))),
    ...lines.flatMap(({ series, name, nameY }) => drawText([name], { x: nameX, y: baseline(nameY), class: `name-${series}` })),
  );
}

function drawUpAxis({ scale }: TimePlot, { left, right, foot, up }: PlacedTimes): SvgNode[] {
  const ticks = scale.ticks.map((tick) => ({ at: up(tick), text: scale.format(tick) }));
  return [
    drawGrid(
      ticks
        .filter(({ at }) => at !== foot)
        .map(({ at }) => `M${left} ${short(at)}H${right}`)
        .join(''),
    ),
    drawBase(`M${left} ${short(foot)}H${right}`),
    ...ticks.flatMap(({ at, text }) => drawText([text], { x: left - 6, y: baseline(at), anchor: 'end' })),
    ...drawText([scale.title], { x: 0, y: baseline(LINE / 2), class: 'chart-soft' }),
  ];
}

const drawTimeAxis = ({ across, foot }: PlacedTimes): SvgNode[] => [
  ...TIMES.flatMap(([months, text]) =>
    drawText([text], { x: across(months), y: baseline(foot + LINE / 2 + 2), anchor: 'middle' }),
  ),
  ...drawText(['Months after the start'], {
    x: across(12),
    y: baseline(foot + LINE * 1.5 + 2),
    anchor: 'end',
    class: 'chart-soft',
  }),
];

function drawUnder({ under }: TimePlot, { across, foot }: PlacedTimes): SvgNode[] {
  let y = foot + 2 * LINE + 2;
  return under.flatMap(({ series, name, heading, texts }) => {
    if (heading !== undefined) y += LINE + 6;
    const headingY = y - LINE / 2;
    const middle = y + LINE / 2;
    y += LINE;
    const named = series && { class: `name-${series}` };
    return [
      ...(heading === undefined ? [] : drawText([heading], { x: 0, y: baseline(headingY), class: 'chart-soft' })),
      ...(name === '' ? [] : drawText([name], { x: 0, y: baseline(middle), ...named })),
      ...TIMES.flatMap(([months], index) =>
        drawText([texts[index] ?? ''], { x: across(months), y: baseline(middle), anchor: 'middle', ...named }),
      ),
    ];
  });
}

const drawPath = ({ series, points }: PlacedLine): SvgNode =>
  svg('path', {
    class: `trend series-${series}`,
    d:
      line<PlacedTime>()
        .x(({ x }) => short(x))
        .y(({ y }) => short(y))
        .digits(2)(points) ?? '',
  });

const drawTime = ({ series }: PlacedLine, point: PlacedTime): SvgNode[] => [
  ...(point.ends ? [drawUpright(series, point.x, point.ends, point.open)] : []),
  drawMark({ series, ...point }),
];
