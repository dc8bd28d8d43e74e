import { isSamePerson } from '#lib/notebook/people.ts';

/** Under this, beside its boxes, a form keeps the id that its calendar entries share. No box of a form may have this name. */
export const CALENDAR_ID = 'calendar';

/**
 * What to keep under it: an id and, after a space, whom it is for. Another person gets another id, or the calendar would
 * put the second person's dates in the place of the first's. A number that was not there before, or is not now, is no other person.
 *
 * @param kept what is kept now
 * @param who initials or client number, '' where none is written
 * @param fresh an id that no form has yet
 */
export function calendarFor(kept: string, who: string, fresh: string): string {
  const [id = '', ...words] = kept.split(' ');
  const before = words.join(' ');
  const isOther = before !== '' && who !== '' && !isSamePerson(before, who);
  return `${id === '' || isOther ? fresh : id} ${who || before}`.trim();
}
