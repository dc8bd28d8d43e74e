const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: `2026-11-23` gives "23 November 2026". */
export const formatDay = (isoDay: string): string => DAY.format(new Date(`${isoDay}T00:00:00Z`));

/** As much of a date as is known: YYYY, YYYY-MM or YYYY-MM-DD, in words. */
export function formatPartialDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options = day ? DAY : new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return options.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The day of a moment where its reader is, YYYY-MM-DD, as Swedes write it. */
export const dayOf = (moment: Date): string => new Intl.DateTimeFormat('sv-SE').format(moment);
