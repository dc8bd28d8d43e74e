import { powerOf } from './power.ts';
import { both } from './trial-size.ts';
import type { Plan, TrialSize } from './trial-size.ts';

/** A trial of some size, and how likely it is to find the difference. */
export interface CurvePoint {
  /** People recruited, both groups together. */
  readonly recruited: number;
  /** Between 0 and 1. */
  readonly power: number;
}

const STEPS = 48;
/** How far past the size needed the curve is drawn. */
const BEYOND = 1.7;

/** The power a plan would have with other numbers of people, evenly from none to past what it needs. */
export function powerCurve(plan: Plan, size: TrialSize): CurvePoint[] {
  const most = both(size.recruited) * BEYOND;
  return Array.from({ length: STEPS }, (_, index) => {
    const recruited = (most * (index + 1)) / STEPS;
    return { recruited, power: powerWith(plan, size, recruited) };
  });
}

/** The power if so many people were recruited in all. Groups need not be whole here, so that the curve has no steps. */
export function powerWith({ comparison, ratio, loss }: Plan, { designEffect }: TrialSize, recruited: number): number {
  const first = (recruited * (1 - loss)) / designEffect / (1 + ratio);
  const second = first * ratio;
  return first + second < 3 ? 0 : powerOf(comparison, { first, second });
}
