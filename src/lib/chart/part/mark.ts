import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';

/**
 * Whose number a mark tells. Each has a shape of its own as well as a colour, so that it is known without colour, on paper too.
 * `unknown` is for people of whom nothing is known; it is never drawn as anybody else.
 */
export type Series = 'ips' | 'tau' | 'all' | 'pain-service' | 'general-practice' | 'unknown';

/** Half the width of a mark. */
export const MARK = 6.5;

/** The shapes, around 0,0: disc, open diamond, disc, square, open triangle, ring of dashes. */
const SHAPES: Readonly<Record<Series, string>> = {
  ips: 'M6 0A6 6 0 1 1-6 0A6 6 0 1 1 6 0Z',
  tau: 'M0-6.5L6.5 0L0 6.5L-6.5 0Z',
  all: 'M6 0A6 6 0 1 1-6 0A6 6 0 1 1 6 0Z',
  'pain-service': 'M-5.5-5.5H5.5V5.5H-5.5Z',
  'general-practice': 'M0-6L6.5 5.5H-6.5Z',
  unknown: 'M6 0A6 6 0 1 1-6 0A6 6 0 1 1 6 0Z',
};

export interface Mark {
  readonly series: Series;
  readonly x: number;
  readonly y: number;
  /** The value in words, read out when the mark is chosen. */
  readonly say: string;
}

/** A mark that tells its value. */
export const drawMark = ({ series, x, y, say }: Mark): SvgNode =>
  svg('path', { class: `mark series-${series}`, d: SHAPES[series], transform: place(x, y), 'data-say': say });

/** A move, its numbers short: `svgMarkup` shortens only attributes that are numbers. */
export const place = (x: number, y: number): string => `translate(${short(x)} ${short(y)})`;

/** Two places are finer than any screen. */
export const short = (value: number): number => Math.round(value * 100) / 100 || 0;
