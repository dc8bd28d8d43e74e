import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { escapeFormula, unescapeFormula } from './formula.ts';

it.each([
  ...[
    '=1+1',
    '+44 20 7946 0000',
    '-|Working|Not in work',
    '-',
    '+',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\nx',
    '=',
    '--1',
    '-1-1',
    '+1+1',
  ],
  ...['＝1+1', '＋1', '－1', '＠x', ' =1+1', '\u00A0=1', "-2+3+cmd|' /C calc'!A0", '-1.2.3', '-e5', '-.', '-%'],
])('%j is made harmless', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

it.each([
  ...['-1.2', '+3', '-1.2e5', '-1.2E-5', '+.5', '-5.', '-12%', '-1,234', '-1,234.5', '+1e10', ' -1.2 ', '0', '45'],
  ...['', 'Working|-', 'a=b', '10 (45%)', '−1', "it's", "'quoted'", '2021-01-05', 'x@y', '≤ 5'],
])('%j stays as it is', (text) => {
  expect(escapeFormula(text)).toBe(text);
});

it('what has an apostrophe already gets one more, so that the two can be told apart', () => {
  expect(escapeFormula("'=1")).toBe("''=1");
  expect(unescapeFormula("''=1")).toBe("'=1");
});

it('every text comes back', () => {
  const near = fc.stringMatching(/^[\s'=+\-@＝＋－＠0-9.,e%a]{0,8}$/);
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: 'grapheme' })), (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
    }),
    { ...STEADY, numRuns: 2000 },
  );
});

it('numbers are never touched, however they are written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('', '+', '%'), (number, sign) => {
      const text = sign === '+' && number >= 0 ? `+${number}` : `${number}${sign === '%' ? '%' : ''}`;
      expect(escapeFormula(text)).toBe(text);
    }),
    STEADY,
  );
});
