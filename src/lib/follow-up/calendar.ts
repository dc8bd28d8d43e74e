import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** One contact for the calendar. */
export interface Appointment {
  /** Its id on the form, the same whenever it is saved. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** What happens; never whom it is about. */
  readonly label: string;
  /** "Check with: support worker, the person." */
  readonly note: string;
}

interface Options {
  /** Tells one filled form from another, so that a second person's dates do not take the place of the first's. */
  readonly formId: string;
  /** Name of the calendar. */
  readonly name: string;
  /** When the file is made: a calendar that has these already takes the later words. */
  readonly now: Date;
}

/** The contacts as an iCalendar file (RFC 5545): days without a time, which leave their day free for other things. */
export function toCalendar(appointments: readonly Appointment[], { formId, name, now }: Options): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'InSTEP', product: 'Follow-up schedule', language: 'EN' },
  });
  for (const { id, day, label, note } of appointments) {
    calendar.createEvent({
      id: `${id}-${formId}@instep-follow-up`,
      // The package writes the day of UTC.
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS),
      allDay: true,
      summary: label,
      description: note,
      stamp: now,
      transparency: ICalEventTransparency.TRANSPARENT,
      // Counts up with every file, as a calendar asks of a change.
      sequence: Math.floor(now.getTime() / 60_000),
    });
  }
  return calendar.toString();
}

const DAY_MS = 86_400_000;
