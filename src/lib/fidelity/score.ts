import { HIGHEST, LOWEST } from './rating.ts';
import type { Ratings } from './rating.ts';

export interface Score {
  readonly rated: number;
  readonly unrated: number;
  /** The sum of what is rated. No guess is made at the rest. */
  readonly total: number;
  /** Where the total ends if every other item gets the least, or the most. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Adds up a review.
 *
 * @param items ids of all items of the scale; a rating of anything else does not count
 */
export function scoreOf(items: readonly string[], ratings: Ratings): Score {
  const given = items.flatMap((id) => ratings.get(id) ?? []);
  const total = given.reduce<number>((sum, rating) => sum + rating, 0);
  const unrated = items.length - given.length;
  return { rated: given.length, unrated, total, lowest: total + unrated * LOWEST, highest: total + unrated * HIGHEST };
}
