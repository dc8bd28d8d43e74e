import type { Rating, Ratings } from './rating.ts';

export type Change = 'up' | 'down' | 'same' | 'once' | 'never';

export interface Compared {
  readonly id: string;
  readonly before: Rating | undefined;
  readonly after: Rating | undefined;
  readonly change: Change;
  /** By how many points; 0 where it cannot be told. */
  readonly by: number;
}

export interface Comparison {
  readonly items: readonly Compared[];
  /** How many items are rated in both: only these can be compared. */
  readonly both: number;
  /** What those add up to, before and after. */
  readonly before: number;
  readonly after: number;
  readonly counts: Readonly<Record<Change, number>>;
}

/** Two reviews, item by item. */
export function compareReviews(ids: readonly string[], earlier: Ratings, later: Ratings): Comparison {
  const items = ids.map((id) => compareItem(id, earlier.get(id), later.get(id)));
  const both = items.filter(({ change }) => change !== 'once' && change !== 'never');
  const counts: Record<Change, number> = { up: 0, down: 0, same: 0, once: 0, never: 0 };
  for (const { change } of items) counts[change] += 1;
  return {
    items,
    both: both.length,
    before: sum(both.map(({ before }) => before)),
    after: sum(both.map(({ after }) => after)),
    counts,
  };
}

function compareItem(id: string, before: Rating | undefined, after: Rating | undefined): Compared {
  if (before === undefined || after === undefined) {
    return { id, before, after, change: before === after ? 'never' : 'once', by: 0 };
  }
  const change = after > before ? 'up' : after < before ? 'down' : 'same';
  return { id, before, after, change, by: Math.abs(after - before) };
}

const sum = (ratings: readonly (Rating | undefined)[]): number => ratings.reduce<number>((all, rating) => all + (rating ?? 0), 0);
