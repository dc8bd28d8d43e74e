import fc from 'fast-check';
import { expect, it } from 'vitest';

import { choice, oneOfEach, quizOf, rightAnswer } from '#test/helpers/make-question.ts';
import { STEADY } from '#test/helpers/steady.ts';
import type { Quiz, QuizRecord, Sitting } from './question.ts';
import { NO_RECORD } from './record.ts';
import { askedOf, finish, nextOf, scoreOf } from './score.ts';

const three = quizOf([choice('a', 'single', [1, 0]), choice('b', 'single', [1, 0], 'n'), choice('c', 'single', [1, 0])], {
  ask: 3,
});

/** A sitting of all questions; answers by question id. */
const sat = (quiz: Quiz, answers: Readonly<Record<string, readonly string[]>>): Sitting => ({
  ...{ attempt: 1, seed: 1, asked: quiz.questions.map(({ id }) => id), seconds: 65 },
  given: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, certainty: 'sure' as const }])),
});
const recordOf = (sitting: Sitting): QuizRecord => ({ ...NO_RECORD, sitting });

it('the score is the mean of the marks in whole per cent', () => {
  expect(scoreOf(three, sat(three, { a: ['a'], b: ['a'], c: ['b'] }))).toMatchObject({ percent: 67, passed: false });
});

it('passing goes by the whole per cent that is shown', () => {
  const sitting = sat(three, { a: ['a'], b: ['a'], c: ['b'] });
  expect(scoreOf({ ...three, passMark: 67 }, sitting).passed).toBe(true);
  expect(scoreOf({ ...three, passMark: 68 }, sitting).passed).toBe(false);
});

it('a question without an answer counts as wrong', () => {
  expect(scoreOf(three, sat(three, { a: ['a'] })).percent).toBe(33);
});

it('each module has its own score', () => {
  expect(scoreOf(three, sat(three, { a: ['a'], b: ['a'], c: ['b'] })).modules).toEqual([
    { module: 'm', percent: 50, asked: 2 },
    { module: 'n', percent: 100, asked: 1 },
  ]);
});

it('a sitting without questions is 0 and no pass, whatever the mark', () => {
  expect(scoreOf(quizOf([], { passMark: 0 }), sat(quizOf([]), {}))).toEqual({ percent: 0, passed: false, modules: [] });
});

it('all right is 100, and any answers give a whole number from 0 to 100', () => {
  const quiz = quizOf(oneOfEach());
  expect(scoreOf(quiz, sat(quiz, Object.fromEntries(quiz.questions.map((each) => [each.id, rightAnswer(each)])))).percent).toBe(
    100,
  );
  const anyAnswers = fc.dictionary(
    fc.constantFrom(...quiz.questions.map(({ id }) => id)),
    fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { percent } = scoreOf(quiz, sat(quiz, answers));
      expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
    }),
    STEADY,
  );
});

it('the next question is the first without an answer, in the order asked', () => {
  const sitting = { ...sat(three, { c: ['a'] }), asked: ['c', 'b', 'a'] };
  expect(askedOf(three, sitting).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(nextOf(three, sitting)?.id).toBe('b');
});

it('a question called like a part of every object is asked all the same', () => {
  const quiz = quizOf([choice('constructor', 'single', [1, 0])]);
  expect(nextOf(quiz, sat(quiz, {}))?.id).toBe('constructor');
});

it('finishing adds the result once, with the day it was given', () => {
  const done = finish(three, recordOf(sat(three, { a: ['a'], b: ['a'], c: ['a'] })), '2026-11-24');
  expect(done.results).toEqual([{ attempt: 1, score: 100, passed: true, asked: 3, on: '2026-11-24', seconds: 65 }]);
  expect(finish(three, done, '2026-11-25')).toBe(done);
});

it('a sitting with questions left is not finished', () => {
  const record = recordOf(sat(three, { a: ['a'], b: ['a'] }));
  expect(finish(three, record, '2026-11-24')).toBe(record);
  expect(finish(three, NO_RECORD, '2026-11-24')).toBe(NO_RECORD);
});
