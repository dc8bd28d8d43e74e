import { afterEach, expect, it, vi } from 'vitest';

import { isOverdue, overdueFrom } from './age.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const minutesFromUtc = (): number => Math.abs(new Date('2026-07-15T12:00:00Z').getTimezoneOffset());

it('the tests run far from UTC, so that a day read in the wrong zone shows', () => {
  expect(minutesFromUtc()).toBeGreaterThanOrEqual(12 * 60);
});

it('an entry is not overdue on the day its months are up', () => {
  expect(isOverdue('2026-01-15', 6, '2026-07-15')).toBe(false);
});

it('an entry is overdue the day after its months are up', () => {
  expect(isOverdue('2026-01-15', 6, '2026-07-16')).toBe(true);
});

it('an entry checked today, or by mistake on a day to come, is not overdue', () => {
  expect(isOverdue('2026-01-15', 1, '2026-01-15')).toBe(false);
  expect(isOverdue('2027-01-15', 1, '2026-01-15')).toBe(false);
});

it('a month from the last day of January ends on the last day of February', () => {
  expect(isOverdue('2026-01-31', 1, '2026-02-28')).toBe(false);
  expect(isOverdue('2026-01-31', 1, '2026-03-01')).toBe(true);
});

it('months run on into the next year', () => {
  expect(isOverdue('2026-11-23', 6, '2027-05-23')).toBe(false);
  expect(isOverdue('2026-11-23', 6, '2027-05-24')).toBe(true);
});

it('overdueFrom is the day after the months are up', () => {
  expect(overdueFrom('2026-01-15', 1)).toBe('2026-02-16');
});

it('overdueFrom runs on into the next year', () => {
  expect(overdueFrom('2026-12-15', 1)).toBe('2027-01-16');
});

it('overdueFrom counts months from the day named, not from a moment of it', () => {
  expect(overdueFrom('2026-01-15', 6)).toBe('2026-07-16');
});

// London has another offset in January than in July; the others lie on either side of it.
it.each([
  ['UTC', 0],
  ['Europe/London', 60],
  ['America/Los_Angeles', 7 * 60],
  ['Pacific/Kiritimati', 14 * 60],
])('an entry is overdue from the same day where the machine stands in %s', (zone, minutes) => {
  vi.stubEnv('TZ', zone);
  expect(minutesFromUtc()).toBe(minutes);
  expect(overdueFrom('2026-01-15', 6)).toBe('2026-07-16');
  expect(overdueFrom('2026-07-15', 6)).toBe('2027-01-16');
  expect(['2026-07-15', '2026-07-16'].map((today) => isOverdue('2026-01-15', 6, today))).toEqual([false, true]);
});
