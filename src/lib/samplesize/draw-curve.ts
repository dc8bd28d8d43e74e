import { formatNumber } from '#lib/figure/format.ts';
import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth } from '#lib/svg/text.ts';
import type { CurvePoint } from './curve.ts';

/** What the picture is drawn from. All words come from the page. */
export interface CurvePicture {
  readonly points: readonly CurvePoint[];
  /** What the plan needs. */
  readonly need: CurvePoint;
  /** Read out in place of the picture. */
  readonly description: string;
  /** Of the axis of people, and of power. */
  readonly axes: readonly [people: string, power: string];
  /** Beside the point that the plan needs, a line each. */
  readonly label: readonly string[];
}

const LEFT = 46;
const RIGHT = 14;
const TOP = 34;
const BOTTOM = 52;
const SIZE = 14;

/**
 * The power curve as a picture.
 *
 * @param width in CSS pixels; the height follows
 */
export function drawCurve({ points, need, description, axes, label }: CurvePicture, width: number): SvgNode {
  const height = width < 480 ? 270 : 340;
  const most = points.at(-1)?.recruited ?? 1;
  const x = (recruited: number): number => LEFT + (recruited / most) * (width - LEFT - RIGHT);
  const y = (power: number): number => height - BOTTOM - power * (height - TOP - BOTTOM);
  const path = points.map(({ recruited, power }, index) => `${index === 0 ? 'M' : 'L'}${at(x(recruited))} ${at(y(power))}`);
  const isRoomy = x(need.recruited) + 12 + Math.max(...label.map((line) => textWidth(line, SIZE))) < width;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description, class: 'power-curve' },
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((power) => [
      svg('line', { class: 'grid', x1: LEFT, x2: width - RIGHT, y1: y(power), y2: y(power) }),
      svg('text', { class: 'tick end', x: LEFT - 6, y: y(power) + 5 }, `${power * 100}%`),
    ]),
    ...ticks(most, width < 480 ? 5 : 7).map((people) =>
      svg('text', { class: 'tick middle', x: x(people), y: height - BOTTOM + 20 }, formatNumber(people)),
    ),
    svg('text', { class: 'axis start', x: 2, y: 16 }, axes[1]),
    svg('text', { class: 'axis end', x: width - RIGHT, y: height - 8 }, axes[0]),
    svg('path', {
      class: 'target',
      d: `M${LEFT} ${at(y(need.power))}H${at(x(need.recruited))}V${at(y(0))}`,
    }),
    svg('path', { class: 'curve', d: path.join('') }),
    svg('circle', { class: 'point', cx: x(need.recruited), cy: y(need.power), r: 6 }),
    ...label.map((line, index) =>
      svg(
        'text',
        {
          class: `label ${isRoomy ? 'start' : 'end'}`,
          x: x(need.recruited) + (isRoomy ? 12 : -12),
          y: y(need.power) + 26 + index * 19,
        },
        line,
      ),
    ),
  );
}

/** Whole numbers of people at even, round distances, none of them 0: about as many as asked for. */
export function ticks(most: number, count: number): number[] {
  const rough = most / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, magnitude * ([1, 2, 5].find((factor) => factor * magnitude >= rough) ?? 10));
  return Array.from({ length: Math.floor(most / step) }, (_, index) => step * (index + 1));
}

const at = (value: number): string => String(Math.round(value * 10) / 10);
