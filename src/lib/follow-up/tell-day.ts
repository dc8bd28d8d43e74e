import { fill } from '#lib/text/fill.ts';
import { dayAt, reckon } from './reckon.ts';
import type { After } from './tell-after.ts';

/** Words for a day: `{day}` is "Monday 7 December 2026", `{from}` the same for the day it was moved from. */
export interface DayWords {
  readonly day: string;
  readonly moved: string;
  /** For a day that somebody chose before the start. */
  readonly before: string;
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** What to say under a box: its weekday and, where that is so, that a weekend moved it or that it is before the start; '' where there is no day. */
export function tellDay(day: string, start: string, after: After, words: DayWords): string {
  const moment = dayAt(day);
  if (!moment) return '';
  if (isBefore(day, start)) return fill(words.before, { day: tell(moment) });
  const reckoned = reckon(start, after);
  const from = reckoned?.day === day && reckoned.from ? dayAt(reckoned.from) : undefined;
  return from ? fill(words.moved, { day: tell(moment), from: tell(from) }) : fill(words.day, { day: tell(moment) });
}

/** Whether a contact is planned before the person works. */
export const isBefore = (day: string, start: string): boolean =>
  dayAt(day) !== undefined && dayAt(start) !== undefined && day < start;

/** Some ICU versions put a comma after the weekday. */
const tell = (moment: Date): string => DAY.format(moment).replace(',', '');
