import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { bandsBetween } from './band.ts';
import { compareReviews } from './compare.ts';
import { lostPoints } from './lost.ts';
import { parseRating, RATINGS } from './rating.ts';
import type { Rating, Ratings } from './rating.ts';
import { scoreOf } from './score.ts';

const ITEMS = Array.from({ length: 25 }, (_, index) => `item-${index + 1}`);
const rated = (...ratings: (Rating | 0)[]): Ratings =>
  new Map(ratings.flatMap((rating, index) => (rating ? [[ITEMS[index] ?? '', rating] as const] : [])));
const anyRatings = fc
  .array(fc.constantFrom<Rating | 0>(0, ...RATINGS), { minLength: 25, maxLength: 25 })
  .map((ratings) => rated(...ratings));

describe('a rating', () => {
  it.each(['', '0', '6', '03', '4.0', 'four', ' 4'])('is not read from "%s"', (text) => {
    expect(parseRating(text)).toBeUndefined();
  });

  it('is read from its digit', () => {
    expect(RATINGS.map((rating) => parseRating(String(rating)))).toEqual(RATINGS);
  });
});

describe('the score', () => {
  it('of nothing is nothing yet, and may end anywhere on the scale', () => {
    expect(scoreOf(ITEMS, rated())).toEqual({ rated: 0, unrated: 25, total: 0, lowest: 25, highest: 125 });
  });

  it('counts only what is rated, and says where the total can end', () => {
    expect(scoreOf(ITEMS, rated(4, 0, 2, 5))).toEqual({ rated: 3, unrated: 22, total: 11, lowest: 33, highest: 121 });
  });

  it('passes over what is not on the scale', () => {
    expect(scoreOf(['item-1'], rated(4, 5)).total).toBe(4);
  });

  it('can only become narrower as more is rated, whatever is rated', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...ITEMS), fc.constantFrom(...RATINGS), (ratings, item, rating) => {
        fc.pre(!ratings.has(item));
        const before = scoreOf(ITEMS, ratings);
        const after = scoreOf(ITEMS, new Map([...ratings, [item, rating]]));
        expect(after.lowest).toBeGreaterThanOrEqual(before.lowest);
        expect(after.highest).toBeLessThanOrEqual(before.highest);
        expect(bandsBetween(before.lowest, before.highest)).toEqual(
          expect.arrayContaining(bandsBetween(after.lowest, after.highest)),
        );
      }),
      STEADY,
    );
  });
});

describe('the band', () => {
  it.each([
    [25, 'below'],
    [73, 'below'],
    [74, 'fair'],
    [99, 'fair'],
    [100, 'good'],
    [114, 'good'],
    [115, 'top'],
    [125, 'top'],
  ])('of a full total of %i is "%s"', (total, band) => {
    expect(bandsBetween(total, total)).toEqual([band]);
  });

  it('of a total that is not full is every band it may still fall in', () => {
    expect(bandsBetween(25, 125)).toEqual(['below', 'fair', 'good', 'top']);
    expect(bandsBetween(70, 80)).toEqual(['below', 'fair']);
    expect(bandsBetween(90, 114)).toEqual(['fair', 'good']);
  });
});

describe('what lowers the score', () => {
  it('begins with the most points lost, and keeps the order of the scale where they are the same', () => {
    expect(lostPoints(ITEMS, rated(4, 5, 1, 0, 4, 1)).map(({ id, points }) => [id, points])).toEqual([
      ['item-3', 4],
      ['item-6', 4],
      ['item-1', 1],
      ['item-5', 1],
    ]);
  });

  it('adds up to what parts the total from the full score of what is rated', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { rated: n, total } = scoreOf(ITEMS, ratings);
        expect(lostPoints(ITEMS, ratings).reduce((sum, { points }) => sum + points, 0)).toBe(n * 5 - total);
      }),
      STEADY,
    );
  });
});

describe('a comparison', () => {
  it('tells up, down, the same, rated once and never rated apart', () => {
    const { items, ...sums } = compareReviews(ITEMS.slice(0, 5), rated(2, 4, 3, 5), rated(4, 3, 3, 0));
    expect(items.map(({ change, by }) => [change, by])).toEqual([
      ['up', 2],
      ['down', 1],
      ['same', 0],
      ['once', 0],
      ['never', 0],
    ]);
    expect(sums).toEqual({ both: 3, before: 9, after: 10, counts: { up: 1, down: 1, same: 1, once: 1, never: 1 } });
  });

  it('turned round has its ups and downs turned round', () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, (a, b) => {
        const there = compareReviews(ITEMS, a, b);
        const back = compareReviews(ITEMS, b, a);
        expect(back.counts).toEqual({ ...there.counts, up: there.counts.down, down: there.counts.up });
        expect([back.before, back.after]).toEqual([there.after, there.before]);
      }),
      STEADY,
    );
  });
});
