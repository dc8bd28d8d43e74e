import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { drawBase, drawGrid, drawInterval, drawStem } from './line.ts';
import { drawHatch, rectSlices } from './hatch.ts';
import { drawMark, short } from './mark.ts';
import type { PlacedPoint, PlacedRow, PlacedRows, RowPlot } from './row-plot.ts';
import { placeRows } from './row-plot.ts';
import { baseline, drawText, LINE } from './text.ts';

/** A plot of rows as a picture of a width. */
export const drawRowPlot = (plot: RowPlot, width: number): SvgNode => drawRows(placeRows(plot, width));

function drawRows(placed: PlacedRows): SvgNode {
  const { width, height, rows, ticks, foot, base, title, bands } = placed;
  const lines = (at: number): string => bands.map(([from, to]) => `M${short(at)} ${short(from)}V${short(to)}`).join('');
  const others = ticks.filter(({ at }) => at !== base);
  return svg(
    'svg',
    { class: 'chart-picture', viewBox: `0 0 ${width} ${short(height)}` },
    drawGrid(others.map(({ at }) => lines(at)).join('')),
    ...(base === undefined ? [] : [drawBase(lines(base))]),
    ...rows.flatMap((row) => drawRow(row, placed)),
    ...ticks.flatMap(({ at, text }) => drawText([text], { x: at, y: baseline(foot + LINE / 2 + 2), anchor: 'middle' })),
    ...drawText(title, { x: 0, y: baseline(foot + LINE * 1.5 + 4), class: 'chart-soft' }),
  );
}

const drawRow = ({ lines, labelY, points }: PlacedRow, placed: PlacedRows): SvgNode[] => [
  ...drawText(lines, { x: 0, y: baseline(labelY), class: 'chart-strong' }),
  ...points.flatMap((point) => drawPoint(point, placed)),
];

function drawPoint(point: PlacedPoint, { base, track, text: column, nameX }: PlacedRows): SvgNode[] {
  const { series, name, text, x, y, textY, ends, say } = point;
  return [
    ...(name === '' ? [] : drawText([name], { x: nameX, y: baseline(textY), class: `name-${series}` })),
    ...(x === undefined
      ? [drawHidden(point, track)]
      : [
          ...(ends ? [drawInterval(series, y, ends)] : base === undefined ? [] : [drawStem(series, y, [base, x])]),
          drawMark({ series, x, y, say }),
        ]),
    ...drawText([text], { ...column, y: baseline(textY) }),
  ];
}

/** Half the height of the hatched track of a hidden value. */
const HIDDEN_HALF = 5;

/** The track of a value that is hidden, its strokes and its edge as of all that nobody may read. */
function drawHidden({ y, say }: PlacedPoint, [from, to]: PlacedRows['track']): SvgNode {
  const box = { x: from, y: y - HIDDEN_HALF, width: to - from, height: 2 * HIDDEN_HALF };
  return svg(
    'g',
    { class: 'hidden-value', 'data-say': say },
    svg('rect', { class: 'hidden-track', ...box }),
    drawHatch(rectSlices(box.x, box.y, box.width, box.height)),
  );
}
