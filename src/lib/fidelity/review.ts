import { parseDay } from '#lib/date/parse-day.ts';
import { idsUnder, read } from '#lib/notebook/notebook.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { parseRating } from './rating.ts';
import type { Rating } from './rating.ts';

/** Under which reviews are kept: `fidelity/review/<id>/<item>/rate`. Never changed, or kept reviews would be lost. */
export const REVIEWS = 'fidelity/review';

export interface Action {
  /** Id of the item it is about, or '' where none is chosen. */
  readonly item: string;
  readonly what: string;
  readonly owner: string;
  readonly by: string;
}

export interface Review {
  readonly id: string;
  /** The day, YYYY-MM-DD; '' where none was written, or one that cannot be. */
  readonly on: string;
  readonly service: string;
  readonly who: string;
  readonly ratings: ReadonlyMap<string, Rating>;
  /** What was seen, by item id; items without a word are left out. */
  readonly evidence: ReadonlyMap<string, string>;
  readonly plan: readonly Action[];
}

/**
 * One review as it is kept.
 *
 * @param items ids of the items of the scale
 */
export function readReview(notebook: Notebook, id: string, items: readonly string[]): Review {
  const at = (...path: string[]): string => read(notebook, [REVIEWS, id, ...path].join('/'));
  const plan = idsUnder(notebook, `${REVIEWS}/${id}/plan`).map((action) => ({
    item: at('plan', action, 'item'),
    what: at('plan', action, 'what'),
    owner: at('plan', action, 'owner'),
    by: at('plan', action, 'by'),
  }));
  return {
    id,
    on: parseDay(at('on')),
    service: at('service'),
    who: at('who'),
    ratings: new Map(items.flatMap((item) => pairOf(item, parseRating(at(item, 'rate'))))),
    evidence: new Map(items.flatMap((item) => pairOf(item, at(item, 'seen') || undefined))),
    plan: plan.filter(({ item, what, owner, by }) => item !== '' || what !== '' || owner !== '' || by !== ''),
  };
}

/** Every review that is kept, the earliest day first; those of one day, and those without one, in the order they were begun. */
export const readReviews = (notebook: Notebook, items: readonly string[]): Review[] =>
  idsUnder(notebook, REVIEWS)
    .map((id) => readReview(notebook, id, items))
    .toSorted((a, b) => (a.on && b.on ? compareDays(a.on, b.on) : Number(a.on === '') - Number(b.on === '')));

/** The review that was written in last, or undefined where none is kept. */
export function lastWritten(notebook: Notebook): string | undefined {
  const kept = new Set(idsUnder(notebook, REVIEWS));
  const newest = Object.entries(notebook.entries)
    .filter(([key]) => key.startsWith(`${REVIEWS}/`) && kept.has(idIn(key)))
    .toSorted(([, a], [, b]) => b.at - a.at)[0];
  return newest && idIn(newest[0]);
}

const idIn = (key: string): string => key.slice(REVIEWS.length + 1).split('/')[0] ?? '';

const compareDays = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const pairOf = <Value>(key: string, value: Value | undefined): [string, Value][] => (value === undefined ? [] : [[key, value]]);
