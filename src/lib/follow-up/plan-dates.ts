import { reckon } from './reckon.ts';
import type { After } from './tell-after.ts';

/** A contact, and what stands in the box for its day. */
export interface Contact {
  readonly id: string;
  readonly after: After;
  /** YYYY-MM-DD, or '' */
  readonly day: string;
}

/**
 * The days to put into boxes when the start has changed. A box gets a day where it is empty or holds the one that was
 * reckoned from the start before; what somebody changed stays.
 *
 * @param start the first day at work now
 * @param before the one the boxes were last reckoned from, '' where there was none
 * @returns new days by id, for the boxes that change
 */
export function planDates(contacts: readonly Contact[], start: string, before: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const { id, after, day } of contacts) {
    const next = reckon(start, after)?.day;
    const isOurs = day === '' || day === reckon(before, after)?.day;
    if (next && isOurs && next !== day) days.set(id, next);
  }
  return days;
}

/** Ids of contacts whose day is the one that was reckoned from a start. */
export const plannedFrom = (start: string, contacts: readonly Contact[]): string[] =>
  contacts.filter(({ after, day }) => day !== '' && day === reckon(start, after)?.day).map(({ id }) => id);
