import fc from 'fast-check';
import { expect, it } from 'vitest';

import { choice, oneOfEach, order, parts, rightAnswer } from '#test/helpers/make-question.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { creditOf, fits } from './grade.ts';

const anyQuestion = fc.constantFrom(...oneOfEach());
const anyAnswer = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', '', 'constructor'), { maxLength: 5 });

it.each([
  ['a', 0],
  ['b', 1],
])('one of a list earns the credit of the option chosen: %s', (id, credit) => {
  expect(creditOf(choice('q', 'single', [0, 1, 0]), [id])).toBe(credit);
});

it('a scenario can earn half the mark', () => {
  expect(creditOf(choice('q', 'scenario', [1, 0.5, 0]), ['b'])).toBe(0.5);
});

it.each([
  [['a', 'c'], 1],
  [['c', 'a'], 1],
  [['a'], 0.5],
  [['a', 'b', 'c'], 0.5],
  [['a', 'b'], 0],
  [['b', 'd'], 0],
  [['a', 'b', 'c', 'd'], 0],
])('several: right ones chosen less wrong ones, as a share of the right: %j', (answer, credit) => {
  expect(creditOf(choice('q', 'several', [1, 0, 1, 0]), answer)).toBe(credit);
});

it('an order earns the share of things in their own place', () => {
  const question = order('q', ['a', 'b', 'c', 'd']);
  expect(creditOf(question, ['a', 'b', 'c', 'd'])).toBe(1);
  expect(creditOf(question, ['b', 'a', 'c', 'd'])).toBe(0.5);
  expect(creditOf(question, ['d', 'a', 'b', 'c'])).toBe(0);
});

it.each(['match', 'gap'] as const)('a %s earns the share of parts that are right', (kind) => {
  const question = parts('q', kind, { one: ['x', 'y'], two: ['z', 'x'] });
  expect(creditOf(question, ['x', 'z'])).toBe(1);
  expect(creditOf(question, ['y', 'z'])).toBe(0.5);
  expect(creditOf(question, ['y', 'x'])).toBe(0);
});

it.each([
  ['nothing chosen', choice('q', 'several', [1, 0]), []],
  ['two of a list of which one may be chosen', choice('q', 'single', [1, 0]), ['a', 'b']],
  ['an option that is not there', choice('q', 'single', [1, 0]), ['z']],
  ['the right one twice', choice('q', 'several', [1, 1, 0]), ['a', 'a']],
  ['an order without one of its things', order('q', ['a', 'b']), ['a']],
  ['an order with one thing twice', order('q', ['a', 'b']), ['a', 'a']],
  ['a match without a part', parts('q', 'match', { a: ['x'], b: ['y'] }), ['x']],
  ['a match with a part too many', parts('q', 'match', { a: ['x'] }), ['x', 'x']],
  ['a gap left open', parts('q', 'gap', { a: ['x'] }), ['']],
  ['a question without things to order', order('q', []), []],
  ['a question without parts', parts('q', 'gap', {}), []],
  ['several of which none is right', choice('q', 'several', [0, 0]), ['a']],
])('earns nothing: %s', (_, question, answer) => {
  expect(creditOf(question, answer)).toBe(0);
});

it('the right answer earns the whole mark in every kind', () => {
  for (const question of oneOfEach()) expect(creditOf(question, rightAnswer(question)), question.kind).toBe(1);
});

it('any answer to any question earns a number from 0 to 1, and nothing where it does not fit', () => {
  fc.assert(
    fc.property(anyQuestion, anyAnswer, (question, answer) => {
      const credit = creditOf(question, answer);
      expect(credit >= 0 && credit <= 1).toBe(true);
      if (!fits(question, answer)) expect(credit).toBe(0);
    }),
    { ...STEADY, numRuns: 2000 },
  );
});

it('only the right answer earns the whole mark', () => {
  fc.assert(
    fc.property(anyQuestion, anyAnswer, (question, answer) => {
      fc.pre(creditOf(question, answer) === 1);
      const isSet = !('items' in question || 'parts' in question);
      expect(isSet ? answer.toSorted() : answer).toEqual(rightAnswer(question));
    }),
    { ...STEADY, numRuns: 200 },
  );
});
