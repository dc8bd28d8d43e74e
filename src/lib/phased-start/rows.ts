import { weekBegins } from './dates.ts';
import { numberIn } from './plan.ts';
import type { Plan } from './plan.ts';

/** A week as a line of the table beside the picture; what is not known is ''. */
export interface WeekRow {
  readonly week: number;
  readonly begins: string;
  readonly hours: string;
  readonly days: string;
  /** Against the week before: "+2", "−1.5" or "0". */
  readonly change: string;
}

/** The picture in a table. */
export function weekRows({ weeks, start }: Plan): WeekRow[] {
  return weeks.map((week, index) => {
    const before = weeks[index - 1];
    const [now, last] = [numberIn(week.hours), before && numberIn(before.hours)];
    const change = now === undefined || last === undefined ? undefined : Math.round((now - last) * 100) / 100;
    return {
      week: week.number,
      begins: weekBegins(start, week.number, 'long'),
      hours: String(now ?? ''),
      days: String(numberIn(week.days) ?? ''),
      change: change === undefined ? '' : `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}`,
    };
  });
}
