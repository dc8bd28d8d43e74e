import { expect, it } from 'vitest';

import { calendarFor } from './calendar-id.ts';

it('a form gets an id when it is first needed, and keeps it for the same person', () => {
  expect(calendarFor('', 'A 1', 'k1')).toBe('k1 A 1');
  expect(calendarFor('k1 A 1', 'a1', 'k2')).toBe('k1 a1');
});

it('another person gets another id', () => {
  expect(calendarFor('k1 A 1', 'B 2', 'k2')).toBe('k2 B 2');
});

it('a number written later, or taken away for a while, is no other person', () => {
  expect(calendarFor('k1', 'A 1', 'k2')).toBe('k1 A 1');
  expect(calendarFor('k1 A 1', '', 'k2')).toBe('k1 A 1');
  expect(calendarFor('', '', 'k2')).toBe('k2');
});
