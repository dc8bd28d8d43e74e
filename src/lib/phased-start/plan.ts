/** What stands in a box: nothing, a number, or words that are no number it could be. */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'broken'; readonly text: string };

/** What the person wants. */
export const WISHES = ['wanted', 'first', 'days', 'rise'] as const;
export type Wish = (typeof WISHES)[number];

export interface Week {
  /** From 1. */
  readonly number: number;
  readonly hours: Reading;
  readonly days: Reading;
}

export interface Plan {
  /** YYYY-MM-DD, or '' */
  readonly start: string;
  readonly wishes: Readonly<Record<Wish, Reading>>;
  /** Up to the last week in which anything stands. */
  readonly weeks: readonly Week[];
}

/** The boxes as they were written. */
export interface Written {
  readonly start: string;
  readonly wishes: Readonly<Record<Wish, string>>;
  readonly weeks: readonly { readonly hours: string; readonly days: string; readonly note: string }[];
}

/** What the empty grid of a form on paper has room for. */
export const GRID = { weeks: 12, hours: 40 } as const;

export const HOURS_IN_WEEK = 168;
export const HOURS_IN_DAY = 24;
export const DAYS_IN_WEEK = 7;

/** Reads the boxes. */
export function readPlan({ start, wishes, weeks }: Written): Plan {
  const last = weeks.findLastIndex(({ hours, days, note }) => `${hours}${days}${note}`.trim() !== '');
  return {
    start,
    wishes: {
      wanted: readNumber(wishes.wanted, HOURS_IN_WEEK),
      first: readNumber(wishes.first, HOURS_IN_WEEK),
      days: readNumber(wishes.days, DAYS_IN_WEEK),
      rise: readNumber(wishes.rise, HOURS_IN_WEEK),
    },
    weeks: weeks.slice(0, last + 1).map(({ hours, days }, index) => ({
      number: index + 1,
      hours: readNumber(hours, HOURS_IN_WEEK),
      days: readNumber(days, DAYS_IN_WEEK),
    })),
  };
}

/** A number from 0 to `most`, with a point or a comma before its parts. */
export function readNumber(written: string, most: number): Reading {
  const text = written.trim();
  if (text === '') return { kind: 'empty' };
  const value = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value <= most ? { kind: 'number', value } : { kind: 'broken', text };
}

/** The number of a box, undefined where there is none. */
export const numberIn = (reading: Reading): number | undefined => (reading.kind === 'number' ? reading.value : undefined);
