import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BitReader, bitsFor, BitWriter } from './bits.ts';

describe('packing bits', () => {
  it('takes as many bits as tell the things apart', () => {
    expect([1, 2, 3, 4, 5, 16, 17].map(bitsFor)).toEqual([0, 1, 2, 2, 3, 4, 5]);
  });

  it('writes letters that any LMS keeps', () => {
    expect(new BitWriter().put(0, 6).put(63, 6).flag(true).toString()).toBe('A_g');
  });

  it('gives back counts of any size, and small ones in eight bits', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (value) => new BitReader(new BitWriter().count(value).toString()).count() === value));
    expect(new BitWriter().count(100).toString()).toHaveLength(2);
  });

  it('refuses a text that was cut short, and letters it never writes', () => {
    expect(() => new BitReader('A').take(7)).toThrow('the text ends too early');
    expect(() => new BitReader('A b')).toThrow('expected base64url, found " "');
  });
});
