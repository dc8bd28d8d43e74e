import { addMonths, isAfter, parseISO } from 'date-fns';

/**
 * Whether an entry has gone unchecked for longer than its edition allows.
 *
 * @param checked the day it was last checked, YYYY-MM-DD
 * @param months the edition's limit
 * @param today YYYY-MM-DD
 */
export function isOverdue(checked: string, months: number, today: string): boolean {
  return isAfter(parseISO(today), addMonths(parseISO(checked), months));
}

/** The first day, YYYY-MM-DD, on which an entry counts as overdue. */
export function overdueFrom(checked: string, months: number): string {
  const due = addMonths(new Date(`${checked}T00:00:00Z`), months);
  return new Date(due.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
