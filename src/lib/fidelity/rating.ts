/** What an item may be rated. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

export const LOWEST: Rating = 1;
export const HIGHEST: Rating = 5;

/** The ratings of a review by item id; an item that is not rated yet has none. */
export type Ratings = ReadonlyMap<string, Rating>;

/** A rating as it is kept, or undefined for anything else: a file may have been edited by hand. */
export const parseRating = (text: string): Rating | undefined => RATINGS.find((rating) => String(rating) === text);
