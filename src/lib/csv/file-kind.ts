import type { Refusal } from '#lib/check/refusal.ts';

/** The first bytes of kinds of file that are chosen by mistake. */
const BEGINNINGS: readonly (readonly [reason: Refusal['reason'], bytes: readonly number[]])[] = [
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  // "PK": a zip, which is what .xlsx and .ods are. Then the container that .xls is.
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/**
 * What a file is that cannot be a CSV, by its first bytes.
 *
 * @param bytes the first 4 kB or so
 * @returns undefined where it may be one. UTF-16 without a mark is told by its noughts: every other byte of plain English is one
 */
export function notCsv(bytes: Uint8Array): Refusal['reason'] | undefined {
  if (bytes.length === 0) return 'empty';
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const noughts = bytes.filter((byte) => byte === 0).length;
  if (noughts === 0) return undefined;
  return noughts > bytes.length / 4 && isEveryOther(bytes) ? 'utf-16' : 'binary';
}

const isEveryOther = (bytes: Uint8Array): boolean =>
  [0, 1].some((start) => bytes.every((byte, index) => byte === 0 || index % 2 === start));

/** The line, 1-based, on which the first sign stands that a text read as UTF-8 could not hold. */
export const lineOfBadSign = (text: string): number => text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n').length;
