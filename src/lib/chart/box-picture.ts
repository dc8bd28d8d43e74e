import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { PAD, placeFlow } from './box-layout.ts';
import type { FlowArrow, FlowStep, PlacedBox } from './box-layout.ts';
import { short } from './part/mark.ts';
import { baseline, drawText, LINE } from './part/text.ts';

/** Length of the strokes of an arrow's head. */
const HEAD = 5;

/** A flow of participants as boxes and arrows. */
export function drawFlow(steps: readonly FlowStep[], width: number): SvgNode {
  const { boxes, arrows, height } = placeFlow(steps, width);
  return svg(
    'svg',
    { class: 'chart-picture flow-picture', viewBox: `0 0 ${width} ${short(height + 2)}` },
    svg('path', { class: 'flow-arrow', d: arrows.map(arrowPath).join('') }),
    ...boxes.map(drawBox),
  );
}

const drawBox = ({ x, y, width, height, title, items, titleLines, itemLines }: PlacedBox): SvgNode =>
  svg(
    'g',
    { 'data-say': [title, ...items.map(({ text }) => text)].join('. ').concat('.') },
    svg('rect', { class: 'flow-box', x: short(x + 1), y: short(y + 1), width: short(width - 2), height: short(height), rx: 6 }),
    ...drawText(titleLines, { x: short(x + PAD), y: short(baseline(y + PAD + LINE / 2)), class: 'chart-strong' }),
    ...itemLines.flatMap(({ lines, top, isUnknown }) =>
      drawText(lines, {
        x: short(x + PAD),
        y: short(baseline(top + LINE / 2)),
        ...(isUnknown && { class: 'flow-unknown' }),
      }),
    ),
  );

/** A line and the two strokes of its head, along the line. */
function arrowPath({ from: [x1, y1], to: [x2, y2] }: FlowArrow): string {
  const end = `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;
  return x1 === x2
    ? `${end}m${-HEAD} ${-HEAD}l${HEAD} ${HEAD}l${HEAD} ${-HEAD}`
    : `${end}m${-HEAD} ${-HEAD}l${HEAD} ${HEAD}l${-HEAD} ${HEAD}`;
}
