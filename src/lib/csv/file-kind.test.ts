import { expect, it } from 'vitest';

import { lineOfBadSign, notCsv } from './file-kind.ts';

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string): number[] => ascii(text).flatMap((byte) => [byte, 0]);

it.each([
  ['nothing', [], 'empty'],
  ['a mark of UTF-16', [0xff, 0xfe, 0x41, 0], 'utf-16'],
  ['every other byte a nought', wide('name,age'), 'utf-16'],
  ['every other byte a nought, the other way round', [0, ...wide('name,age').slice(0, -1)], 'utf-16'],
  ['the beginning of a zip', [...ascii('PK'), 3, 4, 9], 'workbook'],
  ['the beginning of an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  ['the beginning of a PDF', ascii('%PDF-1.7'), 'pdf'],
  ['noughts here and there', [1, 0, 0, 0, 9, 0, 0, 0, 7], 'binary'],
  ['one nought', [0], 'binary'],
])('%s is no CSV', (_, bytes, reason) => {
  expect(notCsv(Uint8Array.from(bytes))).toBe(reason);
});

it('text may be a CSV', () => {
  expect(notCsv(Uint8Array.from([...ascii('name,age\nZo'), 0xc3, 0xab]))).toBeUndefined();
});

it('the line of the first sign that is no UTF-8 is told', () => {
  expect([lineOfBadSign('a\nb\uFFFD\nc\uFFFD'), lineOfBadSign('\uFFFD')]).toEqual([2, 1]);
});
