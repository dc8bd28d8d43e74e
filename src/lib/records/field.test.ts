import { describe, expect, it } from 'vitest';

import { recordField } from '#test/helpers/record-field.ts';
import { cellText, headingOf, itemsOf } from './field.ts';

describe('what a cell shows', () => {
  it.each([
    ['a text as it is', recordField(), ' 007', { text: ' 007', kind: 'text' }],
    ['the words that stand for a value', recordField({ labels: { b: 'Barrier' } }), 'b', { text: 'Barrier', kind: 'text' }],
    ['a number with its thousands apart', recordField({ type: 'integer' }), '1017', { text: '1,017', kind: 'number' }],
    ['the parts of a list', recordField({ type: 'list', delimiter: ';' }), 'GPs; nurses', { text: 'GPs, nurses', kind: 'text' }],
    ['why there is no value', recordField({ type: 'number' }), '', { text: 'not answered', kind: 'missing' }],
    ['a value called like a property of every object', recordField(), 'constructor', { text: 'constructor', kind: 'text' }],
  ])('is %s', (_, of, value, shown) => {
    expect(cellText(of, value)).toEqual(shown);
  });
});

it('a heading has its unit', () => {
  expect([headingOf(recordField({ unit: 'years' })), headingOf(recordField())]).toEqual(['A (years)', 'A']);
});

it('only a list has parts', () => {
  expect([itemsOf(recordField(), 'a,b'), itemsOf(recordField({ type: 'list' }), 'a,b')]).toEqual([['a,b'], ['a', 'b']]);
});
