import { expect, it } from 'vitest';

import { bestOf } from './best.ts';
import type { Result } from './question.ts';

const result = (score: number, passed: boolean, attempt: number): Result => ({
  ...{ attempt, score, passed },
  ...{ asked: 10, on: '2026-11-25', seconds: 60 },
});

it('puts a pass before a high score, a high score before a low one, and the earlier of two alike first', () => {
  const [low, high, pass, again] = [result(40, false, 1), result(79, false, 2), result(70, true, 3), result(70, true, 4)];
  expect(bestOf([low, high])).toBe(high);
  expect(bestOf([low, again, high, pass])).toBe(pass);
});

it('finds none among none', () => {
  expect(bestOf([])).toBeUndefined();
});
