import { scaleLinear, scaleLog } from 'd3-scale';

/** How values become places. */
export interface PlotScale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** What is measured, under or over the axis. */
  readonly title: string;
}

export type Place = (value: number) => number;

/** Places of a scale on a track. A value outside the domain is put at its end: no mark may leave the picture. */
export function placeOn({ kind, domain }: PlotScale, track: readonly [number, number]): Place {
  const scale = (kind === 'log' ? scaleLog() : scaleLinear()).domain(domain).range(track).clamp(true);
  return (value) => scale(value);
}

/** Percent of a group, always from 0 to 100: pictures can be compared only where they share a scale. */
export const percentScale = (title: string): PlotScale => ({
  kind: 'linear',
  domain: [0, 100],
  ticks: [0, 25, 50, 75, 100],
  format: (value) => `${value}%`,
  title,
});
