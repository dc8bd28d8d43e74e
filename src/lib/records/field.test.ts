import { describe, expect, it } from 'vitest';

import { cellText, headingOf, itemsOf } from './field.ts';
import type { RecordField } from './field.ts';

const field = (more: Partial<RecordField> = {}): RecordField => ({
  name: 'a',
  title: 'A',
  type: 'string',
  description: '',
  labels: {},
  missing: { '': 'not answered' },
  ...more,
});

describe('what a cell shows', () => {
  it.each([
    ['a text as it is', field(), ' 007', { text: ' 007', kind: 'text' }],
    ['the words that stand for a value', field({ labels: { b: 'Barrier' } }), 'b', { text: 'Barrier', kind: 'text' }],
    ['a number with its thousands apart', field({ type: 'integer' }), '1017', { text: '1,017', kind: 'number' }],
    ['the parts of a list', field({ type: 'list', delimiter: ';' }), 'GPs; nurses', { text: 'GPs, nurses', kind: 'text' }],
    ['why there is no value', field({ type: 'number' }), '', { text: 'not answered', kind: 'missing' }],
    ['a value called like a property of every object', field(), 'constructor', { text: 'constructor', kind: 'text' }],
  ])('is %s', (_, of, value, shown) => {
    expect(cellText(of, value)).toEqual(shown);
  });
});

it('a heading has its unit', () => {
  expect([headingOf(field({ unit: 'years' })), headingOf(field())]).toEqual(['A (years)', 'A']);
});

it('only a list has parts', () => {
  expect([itemsOf(field(), 'a,b'), itemsOf(field({ type: 'list' }), 'a,b')]).toEqual([['a,b'], ['a', 'b']]);
});
