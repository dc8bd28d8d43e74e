import { HIGHEST } from './rating.ts';
import type { Rating, Ratings } from './rating.ts';

export interface Lost {
  readonly id: string;
  readonly rating: Rating;
  /** How far below the full score. */
  readonly points: number;
}

/** The rated items that take most off the total first; of those that take the same, in the order of the scale. */
export const lostPoints = (items: readonly string[], ratings: Ratings): Lost[] =>
  items
    .flatMap((id): Lost[] => {
      const rating = ratings.get(id);
      return rating === undefined || rating === HIGHEST ? [] : [{ id, rating, points: HIGHEST - rating }];
    })
    .toSorted((a, b) => b.points - a.points);
