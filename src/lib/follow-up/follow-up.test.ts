import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sayKeys } from '#test/helpers/say-keys.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { planDates, plannedFrom } from './plan-dates.ts';
import { dayAt, reckon } from './reckon.ts';
import { tellAfter } from './tell-after.ts';
import { isBefore, tellDay } from './tell-day.ts';

const FIRST = '2026-12-07';
const after = (count: number, unit: 'days' | 'weeks' | 'months') => ({ count, unit });

describe('the day of a contact', () => {
  it('is counted in days, weeks and months from the first day', () => {
    expect([after(1, 'days'), after(2, 'weeks'), after(3, 'months')].map((one) => reckon(FIRST, one)?.day)).toEqual([
      '2026-12-08',
      '2026-12-21',
      '2027-03-08',
    ]);
  });

  it('moves from a weekend to the Monday after, and says from where', () => {
    expect(reckon('2026-12-04', after(1, 'days'))).toEqual({ day: '2026-12-07', from: '2026-12-05' });
    expect(reckon('2026-12-04', after(2, 'days'))).toEqual({ day: '2026-12-07', from: '2026-12-06' });
  });

  it('stays on the first day itself, also where that is a Saturday', () => {
    expect(reckon('2026-12-05', after(0, 'days'))).toEqual({ day: '2026-12-05' });
  });

  it('ends with the month where the month is shorter', () => {
    expect(reckon('2027-08-31', after(1, 'months'))?.day).toBe('2027-09-30');
    expect(reckon('2027-11-29', after(3, 'months'))?.day).toBe('2028-02-29');
    // 28 February 2027 is a Sunday.
    expect(reckon('2026-11-30', after(3, 'months'))).toEqual({ day: '2027-03-01', from: '2027-02-28' });
  });

  it('does not slip where the clocks change', () => {
    expect(reckon('2026-10-23', after(3, 'days'))?.day).toBe('2026-10-26');
    expect(reckon('2027-03-26', after(3, 'days'))?.day).toBe('2027-03-29');
  });

  it.each(['', 'soon', '2026-02-30', '0002-12-07', '7/12/2026'])('is not reckoned from "%s"', (start) => {
    expect(reckon(start, after(1, 'days'))).toBeUndefined();
  });

  it('is never on a weekend and never before the start', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2020, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true }),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
        (date, count, unit) => {
          const start = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
          const day = reckon(start, { count, unit })?.day ?? '';
          expect([1, 2, 3, 4, 5]).toContain(dayAt(day)?.getDay());
          expect(day > start).toBe(true);
        },
      ),
      STEADY,
    );
  });
});

describe('the days put into boxes', () => {
  const contacts = (...days: string[]) => days.map((day, index) => ({ id: `c${index}`, after: after(index + 1, 'weeks'), day }));

  it('fill what is empty', () => {
    expect([...planDates(contacts('', ''), FIRST, '')]).toEqual([
      ['c0', '2026-12-14'],
      ['c1', '2026-12-21'],
    ]);
  });

  it('follow the start, and leave a day that somebody changed', () => {
    expect([...planDates(contacts('2026-12-14', '2026-12-22', ''), '2026-12-08', FIRST)]).toEqual([
      ['c0', '2026-12-15'],
      ['c2', '2026-12-29'],
    ]);
  });

  it('stay where the start is taken away or half typed', () => {
    expect(planDates(contacts('2026-12-14', ''), '', FIRST).size).toBe(0);
    expect(planDates(contacts('2026-12-14', ''), '0002-12-07', FIRST).size).toBe(0);
  });

  it('are told from those that somebody changed, where the start they were worked out from is known', () => {
    const some = contacts('2026-12-14', '2026-12-22', '');
    expect(plannedFrom(FIRST, some)).toEqual(['c0']);
    expect(plannedFrom('', some)).toEqual([]);
  });

  it('need no change where they are right', () => {
    expect(planDates(contacts('2026-12-14'), FIRST, FIRST).size).toBe(0);
  });
});

describe('the words', () => {
  const words = { day: '{day}.', moved: '{day}, not {from}.', before: '{day}, too early.' };

  it('name the weekday', () => {
    expect(tellDay('2026-12-14', FIRST, after(1, 'weeks'), words)).toBe('Monday 14 December 2026.');
    expect(tellDay('', FIRST, after(1, 'weeks'), words)).toBe('');
  });

  it('say that a weekend moved it, but not where somebody chose the day', () => {
    expect(tellDay('2026-12-07', '2026-12-04', after(1, 'days'), words)).toBe(
      'Monday 7 December 2026, not Saturday 5 December 2026.',
    );
    expect(tellDay('2026-12-08', '2026-12-04', after(1, 'days'), words)).toBe('Tuesday 8 December 2026.');
  });

  it('say that a day is before the first one, where that is known', () => {
    expect(tellDay('2026-12-06', FIRST, after(1, 'weeks'), words)).toBe('Sunday 6 December 2026, too early.');
    expect([FIRST, '2026-12-08'].map((day) => isBefore(day, FIRST))).toEqual([false, false]);
    expect(['', '0002-12-09'].map((start) => isBefore('2026-12-06', start))).toEqual([false, false]);
  });

  it('say how long after the first day', () => {
    expect([after(0, 'days'), after(1, 'weeks'), after(6, 'months')].map((one) => tellAfter(one, sayKeys))).toEqual([
      '[due-first-day]',
      '[due-week 1]',
      '[due-months 6]',
    ]);
  });
});
