import { describe, expect, it } from 'vitest';

import type { Result } from '#lib/quiz/question.ts';
import { countsResults, STATUSES, statusFor } from './status.ts';

const result = (score: number, passed: boolean, attempt = 1): Result => ({
  ...{ attempt, score, passed },
  ...{ asked: 10, on: '2026-11-25', seconds: 60 },
});
const launch = { mode: 'normal', credit: 'credit', status: 'not attempted' };

describe('the status of a module', () => {
  it('is incomplete until the quiz is done, however much was read', () => {
    expect(statusFor(launch, undefined)).toBe('incomplete');
  });

  it('is decided by the quiz', () => {
    expect(statusFor(launch, result(90, true))).toBe('passed');
    expect(statusFor({ ...launch, status: 'incomplete' }, result(40, false))).toBe('failed');
    expect(statusFor({ ...launch, status: 'failed' }, result(90, true))).toBe('passed');
  });

  it('never goes back', () => {
    for (const status of STATUSES)
      for (const best of [undefined, result(40, false), result(90, true)]) {
        const next = statusFor({ ...launch, status }, best);
        if (next) expect(STATUSES.indexOf(next)).toBeGreaterThanOrEqual(STATUSES.indexOf(status));
      }
    expect(statusFor({ ...launch, status: 'passed' }, result(40, false))).toBeUndefined();
  });

  it('is "browsed" after a look around, and left alone in a review', () => {
    expect(statusFor({ ...launch, mode: 'browse' }, result(90, true))).toBe('browsed');
    expect(statusFor({ ...launch, mode: 'browse', status: 'incomplete' }, undefined)).toBeUndefined();
    expect(statusFor({ ...launch, mode: 'review' }, result(90, true))).toBeUndefined();
  });

  it('tells no result to an LMS that gives no credit', () => {
    const uncredited = { ...launch, credit: 'no-credit' };
    expect(statusFor(uncredited, result(90, true))).toBe('incomplete');
    expect([launch, uncredited, { ...launch, mode: 'browse' }].map(countsResults)).toEqual([true, false, false]);
  });
});
