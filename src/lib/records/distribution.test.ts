import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recordField } from '#test/helpers/record-field.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { distributionOf } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { facetOf } from './facet.ts';
import type { RecordField } from './field.ts';
import { orderOf } from './order.ts';

const of = (type: RecordField['type'], texts: readonly string[]): Distribution => {
  const field = recordField({ type });
  return distributionOf(field, texts, () => orderOf(field, texts), facetOf(field, texts));
};
const counted = (type: RecordField['type'], texts: readonly string[]) => of(type, texts).count(texts.keys());

describe('the bars of a column', () => {
  it('are one a whole number where there are few', () => {
    const texts = ['1', '3', '3', ''];
    expect([of('integer', texts).labels, counted('integer', texts)]).toEqual([['1', '2', '3'], { bars: [1, 0, 2], missing: 1 }]);
  });

  it('are of round numbers where there are many', () => {
    const texts = ['18', '25', '64', '64'];
    expect(of('integer', texts).labels.slice(0, 2)).toEqual(['15 to 20', '20 to 25']);
    expect(counted('integer', texts).bars).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('of measurements have as many decimals as their steps', () => {
    expect(of('number', ['0.05', '0.31']).labels[0]).toBe('0.04 to 0.06');
  });

  it('of texts are their values, none where they all differ', () => {
    expect(counted('string', ['yes', 'no', 'yes', '']).bars).toEqual([1, 2]);
    expect(of('string', ['a', 'b', 'c'])).toMatchObject({ kind: 'texts', labels: [], different: 3 });
  });

  it('of dates tell the month', () => {
    expect(of('yearmonth', ['2017-11', '2018-09']).spread).toEqual({
      low: 'November 2017',
      middle: 'April 2018',
      high: 'September 2018',
    });
  });
});

it('the lowest, middle and highest value are told as the column writes numbers', () => {
  expect(of('integer', ['1', '2', '1000']).spread).toEqual({ low: '1', middle: '2', high: '1,000' });
});

it('a column of missing values alone has nothing to draw', () => {
  expect([of('integer', ['', '']).kind, counted('integer', ['', ''])]).toEqual(['texts', { bars: [], missing: 2 }]);
});

it('every value stands in one bar', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const { bars } = counted('number', values.map(String));
      expect(bars.reduce((sum, bar) => sum + bar, 0)).toBe(values.length);
    }),
    STEADY,
  );
});
