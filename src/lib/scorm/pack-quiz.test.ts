import { expect, it } from 'vitest';

import { BitReader, BitWriter } from './bits.ts';
import { putResult, takeResult } from './pack-quiz.ts';

const result = (score: number) => ({ attempt: 1, score, passed: true, asked: 10, on: '2026-11-25', seconds: 60 });

const packed = (score: number): BitReader => {
  const bits = new BitWriter();
  putResult(bits, result(score));
  return new BitReader(bits.toString());
};

it('gives a result back', () => {
  expect(takeResult(packed(100))).toEqual(result(100));
});

it('takes no score above 100, which the LMS would be told', () => {
  expect(() => takeResult(packed(101))).toThrow('expected 0 to 100 per cent, found 101');
});
