import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { mask } from './mask.ts';

it('a long value keeps three signs, a short one fewer', () => {
  expect(['9434765919', 'SO99 9ZZ', 'Ada X', 'Jo', ''].map(mask)).toEqual(['943……', 'SO……', 'A……', '……', '……']);
});

it('never more than a third of a value is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const shown = Array.from(mask(value)).length - 2;
      expect(shown * 3).toBeLessThanOrEqual(Array.from(value).length);
    }),
    STEADY,
  );
});
