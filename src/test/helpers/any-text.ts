import fc from 'fast-check';

/** Texts of any 16-bit signs, halves of pairs and control signs among them. */
export const anyText = (maxLength = 20): fc.Arbitrary<string> =>
  fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength });
