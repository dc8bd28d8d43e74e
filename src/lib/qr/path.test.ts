import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { qrPath } from './path.ts';
import type { QrPath } from './path.ts';

const RUN = /M(\d+) (\d+)h(\d+)/g;

interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Reads a path back; throws where anything but horizontal lines stands in it. */
function runsIn({ d }: QrPath): Run[] {
  if (d.replace(RUN, '') !== '') throw new Error(`Unexpected in path: ${d.replace(RUN, '')}`);
  return [...d.matchAll(RUN)].map(([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }));
}

/** How often each module is covered. */
function coverOf(path: QrPath): number[][] {
  const cover = Array.from({ length: path.size }, () => Array.from({ length: path.size }, () => 0));
  for (const { x, y, length } of runsIn(path)) {
    for (let at = x; at < x + length; at += 1) (cover[y] ?? [])[at] = (cover[y]?.[at] ?? 0) + 1;
  }
  return cover;
}

it('the path covers every dark module once and no light one', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const { data } = encode(address, { ecc: 'L', border: 4 });
      expect(coverOf(qrPath(address))).toEqual(data.map((row) => row.map(Number)));
    }),
    { ...STEADY, numRuns: 50 },
  );
});

it('dark modules side by side are one run', () => {
  const runs = runsIn(qrPath('https://example.org/'));
  const starts = new Set(runs.map(({ x, y }) => `${x} ${y}`));
  expect(runs.filter(({ x, y, length }) => starts.has(`${x + length} ${y}`))).toEqual([]);
});

it('four light modules stand on every side, and the corner mark of seven begins after them', () => {
  const path = qrPath('https://example.org/');
  const runs = runsIn(path);
  expect(runs[0]).toEqual({ x: 4, y: 4, length: 7 });
  expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
  expect(Math.max(...runs.map(({ x, length }) => x + length))).toBe(path.size - 4);
  expect(Math.max(...runs.map(({ y }) => y))).toBe(path.size - 5);
});

it('a short address makes a version 2 code: 25 modules and the border', () => {
  expect(qrPath('https://example.org/').size).toBe(25 + 2 * 4);
});

it('an address makes the same code each time, so that printed pages do not change', () => {
  expect(qrPath('https://example.org/')).toEqual(qrPath('https://example.org/'));
});
