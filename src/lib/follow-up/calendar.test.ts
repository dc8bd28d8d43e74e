import { expect, it } from 'vitest';

import { toCalendar } from './calendar.ts';

const now = new Date('2026-11-25T09:30:00Z');
const call = { id: 'first-shift', day: '2026-12-08', label: 'Call after the first shift', note: 'Check with: support worker.' };
const made = (...more: readonly (typeof call)[]): string =>
  toCalendar([call, ...more], { formId: 'k3f9-ab', name: 'Follow-up schedule', now });
/** Long lines are folded. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

it('an appointment is a whole day, ends the day after, and leaves the day free', () => {
  const lines = made().split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261208');
  expect(lines).toContain('DTEND;VALUE=DATE:20261209');
  expect(lines).toContain('TRANSP:TRANSPARENT');
  expect(lines).toContain('DTSTAMP:20261125T093000Z');
});

it('the same form has the same ids however often it is saved, and another form has others', () => {
  expect(made()).toContain('UID:first-shift-k3f9-ab@instep-follow-up\r\n');
  expect(toCalendar([call], { formId: 'other', name: 'x', now })).toContain('UID:first-shift-other@instep-follow-up\r\n');
});

it('a later file has a higher sequence', () => {
  const sequence = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  const later = toCalendar([call], { formId: 'k', name: 'x', now: new Date(now.getTime() + 60_000) });
  expect(sequence(later)).toBeGreaterThan(sequence(made()));
  expect(sequence(later)).toBeLessThan(2 ** 31);
});

it('commas, semicolons, backslashes and line breaks in words stay words', () => {
  const text = made({ ...call, id: 'two', label: 'Call; then, “we” see\\hear\nEND:VEVENT' });
  expect(unfolded(text)).toContain('SUMMARY:Call\\; then\\, “we” see\\\\hear\\nEND:VEVENT');
  expect(text.match(/^END:VEVENT\r?$/gm)).toHaveLength(2);
});

it('no line is longer than 75 octets, and every line ends with a carriage return and a line feed', () => {
  const text = made({ ...call, id: 'long', note: '“Ask how it went.” '.repeat(20) });
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
