import { normalBelow, normalQuantile } from './normal.ts';
import { studentT } from './student-t.ts';

/** People analysed in each arm. */
export interface Groups {
  readonly first: number;
  readonly second: number;
}

/** Two means compared by Student's t test, or two shares by the test of their difference; always in both directions. */
export type Comparison =
  | {
      readonly kind: 'mean';
      /** How far apart the means are, in the units of the SD. */
      readonly difference: number;
      readonly sd: number;
      /** Two-sided significance level, between 0 and 1. */
      readonly significance: number;
    }
  | {
      readonly kind: 'share';
      /** Of the first and of the second group, between 0 and 1. */
      readonly shares: readonly [number, number];
      readonly significance: number;
    };

/**
 * How likely a trial is to find the difference where it is there: the test's statistic beyond its limit on the side of the
 * difference. The other side is left out, as R does where `strict` is FALSE.
 */
export const powerOf = (comparison: Comparison, groups: Groups): number =>
  comparison.kind === 'mean' ? powerOfMeans(comparison, groups) : powerOfShares(comparison, groups);

/**
 * The noncentral t distribution; equal to R's power.t.test where the groups are equal. For unequal groups: SA Julious, "Sample
 * sizes for clinical trials with Normal data", Statistics in Medicine 2004;23:1921–1986.
 */
function powerOfMeans(
  { difference, sd, significance }: Extract<Comparison, { kind: 'mean' }>,
  { first, second }: Groups,
): number {
  const t = studentT(first + second - 2);
  const error = sd * Math.sqrt(1 / first + 1 / second);
  return t.above(t.quantile(1 - significance / 2), Math.abs(difference) / error);
}

/**
 * The Normal approximation, the variance pooled under no difference and separate under the difference; equal to R's
 * power.prop.test where the groups are equal. For unequal groups: JL Fleiss, A Tytun, HK Ury, "A simple approximation for
 * calculating sample sizes for comparing independent proportions", Biometrics 1980;36:343–346, without its correction for continuity.
 */
function powerOfShares({ shares, significance }: Extract<Comparison, { kind: 'share' }>, { first, second }: Groups): number {
  const [one, other] = shares;
  const pooled = (first * one + second * other) / (first + second);
  const errorIfNone = Math.sqrt(pooled * (1 - pooled) * (1 / first + 1 / second));
  const error = Math.sqrt((one * (1 - one)) / first + (other * (1 - other)) / second);
  return normalBelow((Math.abs(one - other) - normalQuantile(1 - significance / 2) * errorIfNone) / error);
}
