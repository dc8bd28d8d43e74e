import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recordField } from '#test/helpers/record-field.ts';
import { STEADY } from '#test/helpers/steady.ts';
import type { RecordField } from './field.ts';
import { orderOf, sortedRows, sortRows } from './order.ts';

const field = (type: RecordField['type'], labels: RecordField['labels'] = {}): RecordField => recordField({ type, labels });

const sorted = (of: RecordField, texts: readonly string[], descending = false): string[] => {
  const order = orderOf(of, texts);
  const rows = sortRows(Uint32Array.from(texts.keys()), { order, sorted: sortedRows(order) }, descending);
  return Array.from(rows, (row) => texts[row] ?? '');
};

describe('the order of rows', () => {
  it.each([
    ['numbers by size', field('number'), ['10', '9.5', '-2', '9'], ['-2', '9', '9.5', '10']],
    ['months by time', field('yearmonth'), ['2018-11', '2018-02', '2017-12'], ['2017-12', '2018-02', '2018-11']],
    ['texts without regard to case and accents', field('string'), ['b', 'É', 'A', 'e'], ['A', 'b', 'É', 'e']],
    ['numbers inside texts by size', field('string'), ['P10', 'P2', 'P1'], ['P1', 'P2', 'P10']],
    ['categories as they are listed', field('string', { poor: 'Poor', fair: 'Fair' }), ['fair', 'poor'], ['poor', 'fair']],
  ])('is for %s', (_, of, texts, expected) => {
    expect(sorted(of, texts)).toEqual(expected);
  });

  it('has what is missing last, both ways', () => {
    expect([sorted(field('integer'), ['', '2', '1']), sorted(field('integer'), ['', '2', '1'], true)]).toEqual([
      ['1', '2', ''],
      ['2', '1', ''],
    ]);
  });
});

it('every row is there once, rows that stand alike keep their order, and the caller’s list stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', '1', '2', '10')), fc.boolean(), (texts, descending) => {
      const rows = Uint32Array.from(texts.keys());
      const order = orderOf(field('integer'), texts);
      const result = [...sortRows(rows, { order, sorted: sortedRows(order) }, descending)];
      expect(result.toSorted((a, b) => a - b)).toEqual([...texts.keys()]);
      expect([...rows]).toEqual([...texts.keys()]);
      const alike = result.filter((row, place) => place > 0 && texts[row] === texts[result[place - 1] ?? 0]);
      expect(alike.every((row) => row > (result[result.indexOf(row) - 1] ?? 0))).toBe(true);
    }),
    STEADY,
  );
});

it('a choice of rows is sorted as they stand among all', () => {
  const order = Float64Array.of(3, NaN, 1, 2);
  const all = { order, sorted: sortedRows(order) };
  expect([[...sortRows(Uint32Array.of(0, 1, 2), all, false)], [...sortRows(Uint32Array.of(1, 2, 3), all, true)]]).toEqual([
    [2, 0, 1],
    [3, 2, 1],
  ]);
});
