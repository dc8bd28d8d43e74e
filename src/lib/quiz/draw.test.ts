import fc from 'fast-check';
import { expect, it } from 'vitest';

import { choice, oneOfEach, quizOf } from '#test/helpers/make-question.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { begin } from './draw.ts';
import type { Quiz, QuizRecord } from './question.ts';
import { NO_RECORD } from './record.ts';

const anySeed = fc.integer({ min: 0, max: 0xff_ff_ff_ff });
const pool = ['1', '2'].flatMap((half) => oneOfEach(`m${half}`)).map((question) => ({ ...question, module: 'm' }));
const quiz = quizOf(pool, { ask: 6 });
const eightModules = quizOf(Array.from({ length: 8 }, (_, index) => oneOfEach(`m${index}`).slice(0, 5)).flat(), {
  id: 'final-check',
  ask: 20,
});
const anyQuiz = fc.constantFrom(quiz, eightModules, quizOf(oneOfEach().slice(0, 3), { ask: 6 }));

const asked = ({ sitting }: QuizRecord): readonly string[] => sitting?.asked ?? [];
const kindsIn = ({ questions }: Quiz, ids: readonly string[]): number =>
  new Set(questions.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind)).size;

it('a first sitting begins empty, with the seed it was given', () => {
  const { sitting, results, seen } = begin(quiz, NO_RECORD, 7);
  expect(sitting).toMatchObject({ attempt: 1, seed: 7, given: {}, seconds: 0 });
  expect([results, seen]).toEqual([[], []]);
});

it('asks as many different questions as the quiz says, or all there are, in four kinds where there are four', () => {
  fc.assert(
    fc.property(anyQuiz, anySeed, (any, seed) => {
      const ids = asked(begin(any, NO_RECORD, seed));
      expect(ids).toHaveLength(Math.min(any.ask, any.questions.length));
      expect(new Set(ids).size).toBe(ids.length);
      expect(kindsIn(any, ids)).toBeGreaterThanOrEqual(Math.min(4, any.questions.length));
    }),
    STEADY,
  );
});

it('finds four kinds even where nearly all of the pool is of one', () => {
  const many = Array.from({ length: 20 }, (_, index) => choice(`s-${index}`, 'single', [1, 0]));
  const uneven = quizOf([...many, ...oneOfEach()], { ask: 4 });
  for (let seed = 0; seed < 50; seed += 1) expect(kindsIn(uneven, asked(begin(uneven, NO_RECORD, seed)))).toBe(4);
});

it('draws alike from the same seed, and otherwise from another', () => {
  expect(begin(quiz, NO_RECORD, 7)).toEqual(begin(quiz, NO_RECORD, 7));
  expect(asked(begin(quiz, NO_RECORD, 7))).not.toEqual(asked(begin(quiz, NO_RECORD, 8)));
});

it('draws every question of the pool sooner or later', () => {
  const drawn = new Set(Array.from({ length: 60 }, (_, seed) => asked(begin(quiz, NO_RECORD, seed))).flat());
  expect(drawn.size).toBe(pool.length);
});

it('a second sitting asks none of the questions of the first, where enough others are left', () => {
  fc.assert(
    fc.property(anySeed, anySeed, (one, two) => {
      const first = begin(quiz, NO_RECORD, one);
      const second = begin(quiz, first, two);
      expect(second.sitting?.attempt).toBe(2);
      expect(second.seen).toEqual(asked(first));
      expect(asked(second).filter((id) => asked(first).includes(id))).toEqual([]);
    }),
    STEADY,
  );
});

it('a third sitting asks what is left, and then what was asked longest ago', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const first = begin(quiz, NO_RECORD, seed);
      const second = begin(quiz, first, seed + 1);
      const third = begin(quiz, second, seed + 2);
      const left = pool.map(({ id }) => id).filter((id) => !asked(first).includes(id) && !asked(second).includes(id));
      expect(left).toHaveLength(4);
      // One of them may give way so that four kinds are asked.
      expect(left.filter((id) => asked(third).includes(id)).length).toBeGreaterThanOrEqual(3);
      expect(asked(third).filter((id) => asked(second).includes(id)).length).toBeLessThanOrEqual(1);
    }),
    STEADY,
  );
});

it('spreads a final check evenly over the modules, at every sitting', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      let record = NO_RECORD;
      for (const turn of [0, 1, 2]) {
        record = begin(eightModules, record, seed + turn);
        const modules = asked(record).map((id) => id.slice(0, 2));
        const counts = Array.from({ length: 8 }, (_, index) => modules.filter((module) => module === `m${index}`).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }),
    STEADY,
  );
});

it('numbers a sitting after the last, whether that was finished or not', () => {
  const result = { attempt: 4, score: 50, passed: false, asked: 6, on: '2026-01-02', seconds: 9 };
  const begun = begin(quiz, { ...NO_RECORD, results: [result] }, 1);
  expect(begun.sitting?.attempt).toBe(5);
  expect(begun.results).toEqual([result]);
  expect(begin(quiz, begun, 2).sitting?.attempt).toBe(6);
});
