import { deviationAt } from './deviation.ts';
import type { Deviation } from './deviation.ts';
import { decimalsOf } from './percent.ts';
import { numberOf } from './table-index.ts';
import type { TableIndex } from './table-index.ts';
import type { PublishedCell } from '#schemas/table.ts';

/** Standard errors that a 95% interval spans. */
const SPAN_95 = 2 * 1.959964;

/**
 * Odds ratios whose p-value is not that of a Wald test on the logarithmic scale, as far as the rounding of the printed numbers
 * lets one tell: z is ln(or) over the standard error, and that is the width of the interval, in logarithms, over 3.92
 * (Altman and Bland, BMJ 2011;343:d2304).
 */
export function checkRatios(index: TableIndex): Deviation[] {
  return index.table.cells
    .filter(({ measure }) => measure === 'or')
    .flatMap((ratio) => {
      const [low, high, p] = (['ci_low', 'ci_high', 'p'] as const).map((measure) => index.cell({ ...ratio, measure }));
      if (!low || !high || !p || [ratio, low, high, p].some((cell) => numberOf(cell) === undefined)) return [];
      const [least, most] = pRange(edges(ratio), edges(low), edges(high));
      const [pLow, pHigh] = edges(p);
      if (pHigh >= least && pLow <= most) return [];
      const computed = `${least.toFixed(3)} to ${most.toFixed(3)}`;
      const because = `${ratio.value} (${low.value} to ${high.value}) gives that`;
      return [deviationAt(index.id, p, { rule: 'ratio-p', printed: p.value, computed, because })];
    });
}

type Edges = readonly [number, number];

/** What a printed number may have been before it was rounded. */
function edges({ value }: PublishedCell): Edges {
  const half = 0.5 / 10 ** decimalsOf(value);
  return [Number(value) - half, Number(value) + half];
}

/** The smallest and the largest p-value that the numbers before rounding may have given. */
function pRange(ratio: Edges, low: Edges, high: Edges): Edges {
  const [least, most] = ratio.map((edge) => Math.abs(Math.log(edge))).toSorted((a, b) => a - b) as [number, number];
  const smallest = ratio[0] <= 1 && ratio[1] >= 1 ? 0 : least;
  const wide = Math.log(high[1]) - Math.log(low[0]);
  const narrow = Math.log(high[0]) - Math.log(low[1]);
  return [twoSided((most * SPAN_95) / narrow), twoSided((smallest * SPAN_95) / wide)];
}

/** Two-sided p-value of a standard normal z, by Abramowitz and Stegun 7.1.26; off by 1.5e-7 at most. */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
