// Slanted strokes, the look of what is unknown. They are drawn one by one: a pattern would need an id, which has to be the only one
// of its page, and a picture that is saved would have to bring it along.
import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { short } from './mark.ts';

/** A shape cut into slices from left to right: how far down it reaches at each place. */
export interface Slice {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** From one stroke to the next, measured across. The same everywhere in a picture, so that strokes run on from shape to shape. */
const STEP = 10;

/** The strokes of a shape, at 45 degrees. Slices are at most two pixels apart. */
export const drawHatch = (slices: readonly Slice[]): SvgNode => svg('path', { class: 'hatch', d: hatchPath(slices) });

/** The slices of a rectangle. */
export const rectSlices = (x: number, y: number, width: number, height: number): Slice[] =>
  between(0, Math.ceil(width)).map((step) => ({ x: Math.min(x + step, x + width), top: y, bottom: y + height }));

/**
 * The slices of a band that winds as `curveBumpX` draws it: a cubic whose control points lie in the middle, level with the ends.
 *
 * @param from the upper corner on the left
 * @param to the upper corner on the right
 */
export const bandSlices = (from: readonly [number, number], to: readonly [number, number], height: number): Slice[] => {
  const steps = Math.max(24, Math.ceil(Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1])));
  const middle = (from[0] + to[0]) / 2;
  return between(0, steps).map((step) => {
    const t = step / steps;
    const top = cubic(t, [from[1], from[1], to[1], to[1]]);
    return { x: cubic(t, [from[0], middle, middle, to[0]]), top, bottom: top + height };
  });
};

/** Bernstein form. */
const cubic = (t: number, [a, b, c, d]: readonly [number, number, number, number]): number =>
  a * (1 - t) ** 3 + 3 * b * (1 - t) ** 2 * t + 3 * c * (1 - t) * t ** 2 + d * t ** 3;

/** A stroke is where x + y is the same; each is drawn as far as it lies in the shape, in as many pieces as it takes. */
function hatchPath(slices: readonly Slice[]): string {
  const least = Math.min(...slices.map(({ x, top }) => x + top));
  const most = Math.max(...slices.map(({ x, bottom }) => x + bottom));
  return between(Math.ceil(least / STEP), Math.floor(most / STEP))
    .flatMap((index) => runs(slices, index * STEP).map(([a, b]) => strokeOf(index * STEP, a, b)))
    .join('');
}

/** First and last place of each piece of a stroke. */
function runs(slices: readonly Slice[], sum: number): [number, number][] {
  const found: [number, number][] = [];
  let isIn = false;
  for (const { x, top, bottom } of slices) {
    const wasIn = isIn;
    isIn = sum - x >= top && sum - x <= bottom;
    const last = found.at(-1);
    if (isIn && wasIn && last) last[1] = x;
    else if (isIn) found.push([x, x]);
  }
  return found.filter(([a, b]) => b > a);
}

const strokeOf = (sum: number, a: number, b: number): string => `M${short(a)} ${short(sum - a)}L${short(b)} ${short(sum - b)}`;

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
