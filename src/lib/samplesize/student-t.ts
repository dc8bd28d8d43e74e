import { climb, normalBelow, normalDensity } from './normal.ts';

/** A possible size of the estimated standard deviation, as a part of the true one, and how much it weighs. */
interface Spread {
  readonly size: number;
  readonly weight: number;
}

/** More points change no figure in its tenth place: student-t.test.ts. With few degrees of freedom the estimate ranges widely. */
const pointsFor = (degrees: number): number => (degrees < 10 ? 1500 : 300);
/** Weights below e to the power of −40 of the greatest are nothing in 15 places. */
const NOTHING = 40;

/**
 * Student's t with some degrees of freedom, central and noncentral.
 *
 * T is a Normal variable over an estimated standard deviation, so its distribution is the Normal one averaged over what that
 * estimate can be. The average is taken by the trapezoid rule over the logarithm of the estimate, where its density is smooth and
 * falls away quickly on both sides, which makes the rule exact for the purpose. For the method see V Witkovský, "A note on computing
 * extreme tail probabilities of the noncentral t-distribution with large noncentrality parameter", Acta Universitatis Palackianae
 * Olomucensis, Mathematica 2013;52(2):131–143. Unlike the series of Algorithm AS 243 it has no largest noncentrality.
 *
 * @param degrees of freedom, 1 or more
 */
export function studentT(degrees: number): {
  /** The share of the noncentral distribution above t. */
  readonly above: (t: number, noncentrality: number) => number;
  /** The point of the central distribution that a share lies below. */
  readonly quantile: (share: number) => number;
} {
  const spreads = spreadsOf(degrees);
  const average = (of: (size: number) => number): number => spreads.reduce((sum, { size, weight }) => sum + weight * of(size), 0);
  return {
    above: (t, noncentrality) => average((size) => normalBelow(noncentrality - t * size)),
    quantile: (share) =>
      climb(share, (t) => ({
        below: average((size) => normalBelow(t * size)),
        density: average((size) => size * normalDensity(t * size)),
      })),
  };
}

/** What the square root of chi squared over its degrees of freedom can be, evenly over its logarithm; weights add up to 1. */
function spreadsOf(degrees: number): Spread[] {
  const from = -Math.sqrt(NOTHING / degrees) - NOTHING / degrees;
  const to = Math.sqrt(NOTHING / degrees);
  const length = pointsFor(degrees);
  const raw = Array.from({ length }, (_, index) => {
    const log = from + ((to - from) * index) / (length - 1);
    return { size: Math.exp(log), weight: Math.exp(degrees * (log - Math.expm1(2 * log) / 2)) };
  });
  const sum = raw.reduce((total, { weight }) => total + weight, 0);
  return raw.filter(({ weight }) => weight > 1e-17).map(({ size, weight }) => ({ size, weight: weight / sum }));
}
