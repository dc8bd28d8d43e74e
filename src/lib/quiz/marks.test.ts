import { expect, it } from 'vitest';

import { choice, oneOfEach, order, parts, rightAnswer } from '#test/helpers/make-question.ts';
import { marksOf } from './marks.ts';

it('the one chosen is marked, and the right one where another was chosen', () => {
  const question = choice('q', 'single', [0, 1, 0]);
  expect(marksOf(question, ['b'])).toEqual([{ at: 'b', mark: 'right', tell: 'b' }]);
  expect(marksOf(question, ['c'])).toEqual([
    { at: 'b', mark: 'missed', tell: 'b' },
    { at: 'c', mark: 'wrong', tell: 'c' },
  ]);
});

it('a choice that earns half says so, and which earns all', () => {
  expect(marksOf(choice('q', 'scenario', [1, 0.5, 0]), ['b']).map(({ at, mark }) => [at, mark])).toEqual([
    ['a', 'missed'],
    ['b', 'part'],
  ]);
});

it('of several, each one chosen is marked, and each right one that was not', () => {
  expect(marksOf(choice('q', 'several', [1, 0, 1, 0]), ['a', 'b']).map(({ at, mark }) => [at, mark])).toEqual([
    ['a', 'right'],
    ['b', 'wrong'],
    ['c', 'missed'],
  ]);
});

it('of an order, each thing is marked as it stands, with the place it belongs to', () => {
  expect(marksOf(order('q', ['a', 'b', 'c']), ['b', 'a', 'c'])).toEqual([
    { at: 'b', mark: 'wrong', tell: 'b', place: 2 },
    { at: 'a', mark: 'wrong', tell: 'a', place: 1 },
    { at: 'c', mark: 'right', tell: 'c' },
  ]);
});

it('of a match, each thing tells its own feedback, and what is right where something else was chosen', () => {
  expect(marksOf(parts('q', 'match', { one: ['one', 'two'], two: ['two', 'one'] }), ['one', 'one'])).toEqual([
    { at: 'one', mark: 'right', tell: 'one' },
    { at: 'two', mark: 'wrong', tell: 'two', right: 'two' },
  ]);
});

it('of a gap, the feedback of what was put into it is told', () => {
  expect(marksOf(parts('q', 'gap', { time: ['long', 'short'] }), ['short'])).toEqual([
    { at: 'time', mark: 'wrong', tell: 'time/short', right: 'long' },
  ]);
});

it('a right answer has right marks alone, in every kind', () => {
  for (const question of oneOfEach())
    expect(new Set(marksOf(question, rightAnswer(question)).map(({ mark }) => mark)), question.kind).toEqual(new Set(['right']));
});
