import { addDays, addMonths, formatISO, parseISO } from 'date-fns';

/**
 * The first day, YYYY-MM-DD, on which an entry counts as overdue. Days are read and written in one and the same zone,
 * so the zone of the machine makes no difference.
 *
 * @param checked the day the entry was last checked, YYYY-MM-DD
 * @param months how many months the edition allows
 */
export function overdueFrom(checked: string, months: number): string {
  return formatISO(addDays(addMonths(parseISO(checked), months), 1), { representation: 'date' });
}

/** Whether an entry has gone unchecked for longer than its edition allows; `today` is YYYY-MM-DD. */
export const isOverdue = (checked: string, months: number, today: string): boolean => today >= overdueFrom(checked, months);
