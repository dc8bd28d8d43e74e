import { addDays, addMonths, addWeeks, isSaturday, isSunday, nextMonday } from 'date-fns';

import type { After } from './tell-after.ts';

export interface Reckoned {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The day of the weekend it would have been, YYYY-MM-DD; undefined where it was not moved. */
  readonly from?: string;
}

/**
 * The day of a contact so long after the start. A month after the 31st is the last day of a shorter month. A contact that
 * falls on a weekend moves to the Monday after; the start itself does not, since that is when the person works.
 *
 * @param start YYYY-MM-DD
 * @returns undefined where the start is no day, or one of a year nobody means: it may be half typed
 */
export function reckon(start: string, { count, unit }: After): Reckoned | undefined {
  const first = dayAt(start);
  if (!first) return undefined;
  const add = { days: addDays, weeks: addWeeks, months: addMonths }[unit];
  const meant = add(first, count);
  const isMoved = count > 0 && (isSaturday(meant) || isSunday(meant));
  return isMoved ? { day: isoOf(nextMonday(meant)), from: isoOf(meant) } : { day: isoOf(meant) };
}

/** A day as a moment at the reader's place, where date-fns counts; undefined where there is no such day. */
export function dayAt(iso: string): Date | undefined {
  const [, year, month, day] = /^(2[01]\d\d)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (!year || !month || !day) return undefined;
  const moment = new Date(Number(year), Number(month) - 1, Number(day));
  return isoOf(moment) === iso ? moment : undefined;
}

const isoOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
