import { expect, it } from 'vitest';

import { choice, quizOf } from '#test/helpers/make-question.ts';
import type { Certainty, Sitting } from './question.ts';
import { readAgain, summarise } from './summary.ts';

const quiz = quizOf(['a', 'b', 'c', 'd', 'e'].map((id) => choice(id, 'scenario', [1, 0.5, 0])));
const sat = (given: Readonly<Record<string, readonly [string, Certainty]>>): Sitting => ({
  ...{ attempt: 1, seed: 1, asked: ['e', 'd', 'c', 'b', 'a'], seconds: 1 },
  given: Object.fromEntries(Object.entries(given).map(([id, [answer, certainty]]) => [id, { answer: [answer], certainty }])),
});
const sitting = sat({ a: ['a', 'sure'], b: ['b', 'sure'], c: ['c', 'sure'], d: ['a', 'unsure'], e: ['c', 'unsure'] });

it('what somebody was sure of and got wrong, in part or all of it, is named in the order asked', () => {
  expect(summarise(quiz, sitting).sureButWrong).toEqual(['c', 'b']);
});

it('what somebody doubted and got right is named too', () => {
  expect(summarise(quiz, sitting).unsureButRight).toEqual(['d']);
});

it('wrong names all that was not wholly right, however sure', () => {
  expect(summarise(quiz, sitting).wrong).toEqual(['e', 'c', 'b']);
});

it('answers are counted by how sure somebody was, and a certainty nobody had is left out', () => {
  expect(summarise(quiz, sitting).certainties).toEqual([
    { certainty: 'sure', answers: 3, right: 1 },
    { certainty: 'unsure', answers: 2, right: 1 },
  ]);
});

it('a question without an answer counts nowhere', () => {
  expect(summarise(quiz, sat({}))).toEqual({ sureButWrong: [], unsureButRight: [], wrong: [], certainties: [] });
});

it('headings to read again come once each, in the order of the lesson', () => {
  const rereads = new Map([
    ['a', 'last'],
    ['b', 'first'],
    ['c', 'last'],
    ['d', 'middle'],
  ]);
  expect(readAgain(['a', 'b', 'c'], rereads, ['first', 'middle', 'last'])).toEqual(['first', 'last']);
});

it('a question whose heading is not in the text sends nobody anywhere', () => {
  expect(readAgain(['a', 'z'], new Map([['a', 'gone']]), ['first'])).toEqual([]);
});
