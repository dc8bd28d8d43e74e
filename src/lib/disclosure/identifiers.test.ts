import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { findEmail, findNhsNumber, findNiNumber, findNiShape, findPhone, findPostcode, isNhsNumber } from './identifiers.ts';

describe('an NHS number', () => {
  // 943 476 5919 is the example of the NHS's own guidance; the others begin as its test numbers do.
  it.each(['943 476 5919', '9434765919', '943-476-5919', 'NHS no. 9990000050.', '999\u00A0000\u00A00050'])(
    'is found in "%s"',
    (text) => {
      expect(findNhsNumber(text)).toBeDefined();
    },
  );

  it.each([
    ['another check digit', '943 476 5918'],
    ['ten equal digits', '1111111111'],
    ['eleven digits', '94347659190'],
    ['a number with decimals', '9434765919.5'],
    ['decimals', '0.9434765919'],
    ['a number in thousands', '1,234,567'],
  ])('is not found in %s', (_, text) => {
    expect(findNhsNumber(text)).toBeUndefined();
  });

  const nineDigits = fc.stringMatching(/^[1-9]\d{8}$/);

  it('has at most one check digit for its first nine digits', () => {
    fc.assert(
      fc.property(nineDigits, (start) => {
        expect(Array.from('0123456789').filter((digit) => isNhsNumber(start + digit)).length).toBeLessThanOrEqual(1);
      }),
      STEADY,
    );
  });

  it('is none any more when one digit is mistyped, or two neighbours are swapped', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (start, at, step) => {
        const check = Array.from('0123456789').find((digit) => isNhsNumber(start + digit));
        fc.pre(check !== undefined);
        const digits = Array.from(start + check);
        const mistyped = digits.with(at, String((Number(digits[at]) + step) % 10)).join('');
        const swapped = digits
          .with(at, digits[at + 1] ?? '')
          .with(at + 1, digits[at] ?? '')
          .join('');
        expect(isNhsNumber(mistyped)).toBe(false);
        expect(isNhsNumber(swapped)).toBe(swapped === start + check);
      }),
      STEADY,
    );
  });
});

describe('a National Insurance number', () => {
  it.each(['AA 00 00 00 A', 'aa000000a', 'JT-12-34-56-D', 'His is AB123456C, he said'])('is found in "%s"', (text) => {
    expect(findNiNumber(text)).toBeDefined();
  });

  it.each(['QQ 12 34 56 A', 'GB123456A', 'AO123456A', 'DA123456A', 'AB123456E', 'AB12345A', 'XAB123456CX', 'AB1234567C'])(
    'is not found in "%s"',
    (text) => {
      expect(findNiNumber(text)).toBeUndefined();
    },
  );

  it('with a prefix that is not given out is told apart, for it may be mistyped', () => {
    expect([findNiShape('QQ 12 34 56 A'), findNiShape('AA 00 00 00 A')]).toEqual(['QQ 12 34 56 A', undefined]);
  });
});

describe('a full postcode', () => {
  it.each(['SO99 9ZZ', 'so999zz', 'W1A 1HQ', 'EC1A 1BB', 'M1 1AE', 'lives at 3 High St, PO1 3AX, alone'])(
    'is found in "%s"',
    (text) => {
      expect(findPostcode(text)).toBeDefined();
    },
  );

  it.each([
    ['a district', 'SO16'],
    ['a sector', 'SO16 6'],
    ['an area that is none', 'QX1 1AA'],
    ['letters that never end one', 'SO16 6CI'],
    ['words', 'the e1 2nd floor'],
    ['a dose', 'B12 1mg'],
    ['a drug code', 'N02AX02'],
  ])('is not found in %s', (_, text) => {
    expect(findPostcode(text)).toBeUndefined();
  });
});

describe('an e-mail address', () => {
  it.each(['nobody@example.org', 'write to a.b+c@mail.example.co.uk.'])('is found in "%s"', (text) => {
    expect(findEmail(text)).toBeDefined();
  });

  it.each(['@home', '5 @ 10', 'a@b', 'twice@'])('is not found in "%s"', (text) => {
    expect(findEmail(text)).toBeUndefined();
  });
});

describe('a phone number', () => {
  // Ofcom keeps 01632 960…, 020 7946 0… and 07700 900… for drama.
  it.each([
    ...['07700 900123', '07700900123', '+44 7700 900123', '0044 7700 900123', '+44 (0)7700 900123', '(01632) 960123'],
    ...['020 7946 0123', '01632 960 123', 'ring 01632-960123 after six', '7700900123', '+33 1 99 00 12 34'],
  ])('is found in "%s"', (text) => {
    expect(findPhone(text)).toBeDefined();
  });

  it.each([
    ...[
      '0.07700900123',
      '012345',
      '0123456',
      '3, 6 and 12 months',
      '1234567890',
      '00000000000',
      '04012345678',
      '2019-2020',
      '07700.9',
    ],
  ])('is not found in "%s"', (text) => {
    expect(findPhone(text)).toBeUndefined();
  });
});

it('ordinary numbers are nothing of all this', () => {
  const finders = [findEmail, findNiNumber, findNiShape, findPhone, findPostcode, findNhsNumber];
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.float({ noNaN: true, min: -1e6, max: 1e6 })),
      (value) => {
        expect(finders.map((find) => find(String(value))).filter(Boolean)).toEqual([]);
      },
    ),
    STEADY,
  );
});
