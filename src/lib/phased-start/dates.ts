const WEEK_MS = 7 * 86_400_000;
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day on which a week of the plan begins, in words; '' where the start is not known. */
export function weekBegins(start: string, week: number, form: 'short' | 'long' = 'short'): string {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(start)) return '';
  const first = Date.parse(`${start}T00:00:00Z`);
  return Number.isNaN(first) ? '' : (form === 'short' ? SHORT : LONG).format(first + (week - 1) * WEEK_MS);
}
