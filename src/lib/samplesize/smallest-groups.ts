import { powerOf } from './power.ts';
import type { Comparison, Groups } from './power.ts';

/** Above it a trial is a thought, not a plan. */
export const MOST_PEOPLE = 1_000_000;

/** Two people a group at least: with one there is no spread to measure. */
const FEWEST = 2;

/** The groups that go with a first group: the second is as many times as big, rounded up to whole people. */
export const groupsOf = (first: number, ratio: number): Groups => ({
  first,
  // A ratio such as 1.1 is not exact in binary: 1.1 × 10 must not become 12 people.
  second: Math.max(FEWEST, Math.ceil(first * ratio - 1e-9)),
});

/**
 * The smallest groups that reach a power.
 *
 * @param power between 0 and 1
 * @param ratio people in the second group for each one in the first
 * @returns undefined where a first group of MOST_PEOPLE would not be enough
 */
export function smallestGroups(comparison: Comparison, power: number, ratio: number): Groups | undefined {
  const isEnough = (first: number): boolean => powerOf(comparison, groupsOf(first, ratio)) >= power;
  let enough = FEWEST;
  while (!isEnough(enough)) {
    if (enough >= MOST_PEOPLE) return undefined;
    enough = Math.min(enough * 2, MOST_PEOPLE);
  }
  let tooFew = enough === FEWEST ? FEWEST - 1 : Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return groupsOf(enough, ratio);
}
