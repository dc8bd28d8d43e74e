import { describe, expect, it } from 'vitest';

import { recordField } from '#test/helpers/record-field.ts';
import { facetOf, maskOf } from './facet.ts';

describe('the values to choose by', () => {
  it.each([
    ['are by alphabet, what is missing last', recordField(), ['b', '', 'a', 'b'], ['a', 'b', '']],
    [
      'are as listed where they have words',
      recordField({ labels: { no: 'No', low: 'Low' } }),
      ['low', 'no', 'no'],
      ['no', 'low'],
    ],
    ['are the parts of a list', recordField({ type: 'list', delimiter: ';' }), ['b;a', 'a', 'a'], ['a', 'b']],
  ])('%s', (_, of, texts, values) => {
    expect(facetOf(of, texts)?.values).toEqual(values);
  });

  it.each([
    ['a measurement', recordField({ type: 'integer' }), ['1', '2', '1']],
    ['a column with one value only', recordField(), ['a', 'a']],
    ['a column where every row has its own', recordField(), ['a', 'b', 'c']],
    ['more values than anybody could choose from', recordField(), 'a b c d e f g h i j k l m n a'.split(' ')],
    ['sentences', recordField(), ['x'.repeat(61), 'y', 'y']],
  ])('do not come from %s', (_, of, texts) => {
    expect(facetOf(of, texts)).toBeUndefined();
  });
});

it('a row of a list has several values, and a value nobody has asks for nothing', () => {
  const facet = facetOf(recordField({ type: 'list' }), ['a,b', 'b', 'b']);
  expect([...(facet?.masks ?? [])]).toEqual([0b11, 0b10, 0b10]);
  expect(facet && [maskOf(facet, ['b']), maskOf(facet, ['nothing'])]).toEqual([0b10, 0]);
});
