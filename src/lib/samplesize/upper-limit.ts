import { normalBelow } from './normal.ts';

/**
 * The upper limit of a one-sided confidence interval of a standard deviation that was estimated from a few people:
 * sd √(df / χ²), χ² the point that 1 − confidence of the chi-squared distribution lies below. RH Browne, "On the use of a pilot
 * sample for sample size determination", Statistics in Medicine 1995;14:1933–1940, advises 80% or more.
 *
 * @param degrees of freedom: the people measured less the number of groups
 */
export const upperLimitOfSd = (sd: number, degrees: number, confidence = 0.8): number =>
  sd * Math.sqrt(degrees / chiSquaredQuantile(1 - confidence, degrees));

/** The point that a share of the chi-squared distribution lies below, by halving. */
function chiSquaredQuantile(share: number, degrees: number): number {
  let low = 0;
  let high = 2 * degrees + 50;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (1 - chiSquaredAbove(middle, degrees) < share) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The share of the chi-squared distribution above x, for whole degrees of freedom: exact, two degrees at a time.
 * M Abramowitz, IA Stegun, "Handbook of mathematical functions", 26.4.4 and 26.4.5.
 */
function chiSquaredAbove(x: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  let above = isOdd ? 2 * normalBelow(-Math.sqrt(x)) : Math.exp(-x / 2);
  let term = isOdd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : (x / 2) * Math.exp(-x / 2);
  for (let reached = isOdd ? 1 : 2; reached < degrees; reached += 2) {
    above += term;
    term *= x / (reached + 2);
  }
  return above;
}
