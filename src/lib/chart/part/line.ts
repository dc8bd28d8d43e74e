import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import type { Series } from './mark.ts';
import { short } from './mark.ts';

/** Half the length of the strokes at the ends of an interval. */
export const CAP = 4;

/** A line across, such as from nought to a mark. */
export const drawStem = (series: Series, y: number, [from, to]: readonly [number, number]): SvgNode =>
  svg('path', { class: `stem series-${series}`, d: `M${short(from)} ${short(y)}H${short(to)}` });

/** An interval that lies, with a stroke at each end. */
export const drawInterval = (series: Series, y: number, [low, high]: readonly [number, number]): SvgNode =>
  svg('path', {
    class: `interval series-${series}`,
    d: `M${short(low)} ${short(y - CAP)}v${2 * CAP}M${short(low)} ${short(y)}H${short(high)}M${short(high)} ${short(y - CAP)}v${2 * CAP}`,
  });

/** An interval that stands. An end that lies beyond the scale has no stroke: it goes on. */
export const drawUpright = (
  series: Series,
  x: number,
  [low, high]: readonly [number, number],
  open: { readonly low: boolean; readonly high: boolean },
): SvgNode => {
  const cap = (y: number): string => `M${short(x - CAP)} ${short(y)}h${2 * CAP}`;
  return svg('path', {
    class: `interval series-${series}`,
    d: `M${short(x)} ${short(low)}V${short(high)}${open.low ? '' : cap(low)}${open.high ? '' : cap(high)}`,
  });
};

/** Lines that help the eye to the scale. */
export const drawGrid = (d: string): SvgNode => svg('path', { class: 'chart-grid', d });

/** The line values are compared with: nought, or no difference. */
export const drawBase = (d: string): SvgNode => svg('path', { class: 'chart-base', d });
