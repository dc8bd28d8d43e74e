import { fill } from '#lib/text/fill.ts';
import { bandsBetween } from './band.ts';
import type { BandId } from './band.ts';
import type { Comparison } from './compare.ts';
import type { Score } from './score.ts';

/** The same said of one thing and of more; `{n}` is how many. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

export const tellCount = (n: number, { one, many }: Counted): string => fill(n === 1 ? one : many, { n });

/** Words about a score, with holes such as `{total}`. */
export interface ScoreWords {
  readonly none: string;
  /** Some items are not rated yet. */
  readonly some: string;
  /** One item is not rated yet. */
  readonly last: string;
  readonly all: string;
  readonly points: Counted;
  /** Between the last two bands: "or". */
  readonly or: string;
  readonly bands: Readonly<Record<BandId, string>>;
  /** Follows wherever the top band is named. */
  readonly unsure: string;
}

/** What a score means, with what is unknown said: the bands it may still fall in, and no guess. */
export function tellScore(score: Score, words: ScoreWords): string {
  if (score.rated === 0) return words.none;
  const ids = bandsBetween(score.lowest, score.highest);
  const bands = either(
    ids.map((id) => words.bands[id]),
    words.or,
  );
  const frame = score.unrated === 0 ? words.all : score.unrated === 1 ? words.last : words.some;
  const said = fill(frame, { ...score, points: tellCount(score.total, words.points), bands });
  return ids.includes('top') ? `${said} ${words.unsure}` : said;
}

export interface CompareWords {
  readonly none: string;
  /** One item is rated in both. */
  readonly only: string;
  readonly some: string;
}

/** What a comparison comes to: only items rated in both are added up. */
export const tellComparison = ({ both, before, after, counts }: Comparison, words: CompareWords): string =>
  both === 0 ? words.none : fill(both === 1 ? words.only : words.some, { both, before, after, ...counts });

const either = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
