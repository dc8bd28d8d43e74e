import fc from 'fast-check';

import { walkRoute } from '../../lib/case/walk.ts';
import { CERTAINTIES } from '../../lib/quiz/question.ts';
import type { Question, Quiz, Result } from '../../lib/quiz/question.ts';
import { placesOf } from '../../lib/scorm/content.ts';
import type { ScoContent } from '../../lib/scorm/content.ts';
import type { Progress } from '../../lib/scorm/progress.ts';
import { soundCases } from './made-up-case.ts';

const letters = (most: number) => Array.from({ length: most }, (_, index) => 'abcdefg'.charAt(index));
const size = (min: number, max: number) => fc.integer({ min, max });

/** Shapes of questions, from the smallest the schema takes to the largest. */
const shapes = fc.oneof(
  fc
    .tuple(fc.constantFrom('single', 'several', 'scenario', 'judge', 'true-false'), size(2, 7))
    .map(([kind, options]) => ({ kind, options: letters(options).map((id, index) => ({ id, credit: index % 2 })) })),
  size(3, 6).map((items) => ({ kind: 'order', items: letters(items) })),
  fc
    .tuple(fc.constantFrom('match', 'gap'), size(1, 6))
    .map(([kind, parts]) => ({ kind, parts: letters(parts).map((id) => ({ id, options: letters(7), right: 'a' })) })),
);

const quizzes: fc.Arbitrary<Quiz> = fc.array(shapes, { minLength: 12, maxLength: 16 }).map((drawn) => ({
  ...{ id: 'one', passMark: 80, ask: 12 },
  questions: drawn.map((shape, index) => ({ ...shape, id: `q${index}`, module: 'one' }) as Question),
}));

export const contents: fc.Arbitrary<ScoContent> = fc
  .tuple(quizzes, soundCases)
  .map(([quiz, graph]) => ({ module: 'one', quiz, case: graph }));

const results: fc.Arbitrary<Result> = fc.record({
  attempt: size(1, 1_000_000),
  score: size(0, 100),
  passed: fc.boolean(),
  asked: size(8, 12),
  on: size(0, 40_000).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  seconds: size(0, 10_000_000),
});

const answersTo = (question: Question) => {
  const anywhere = fc.tuple(...placesOf(question).map((ids) => fc.constantFrom('', ...ids)));
  return question.kind === 'match' || question.kind === 'gap' ? anywhere : anywhere.map((ids) => ids.filter(Boolean));
};

const givenTo = (question: Question) => fc.record({ answer: answersTo(question), certainty: fc.constantFrom(...CERTAINTIES) });

const givenToAll = (questions: readonly Question[]) =>
  Object.fromEntries(questions.map((question) => [question.id, givenTo(question)]));

const sittingsOf = ({ questions, ask }: Quiz) =>
  fc.shuffledSubarray([...questions], { minLength: Math.min(ask, questions.length), maxLength: ask }).chain((asked) =>
    fc.record({
      attempt: size(1, 1_000_000),
      seed: fc.nat({ max: 0xffffffff }),
      asked: fc.constant(asked.map(({ id }) => id)),
      given: fc.subarray(asked).chain((answered) => fc.record(givenToAll(answered))),
      seconds: size(0, 10_000_000),
    }),
  );

/** Any way through a module: half a case, half a quiz, many tries. */
export const progressIn = (content: ScoContent): fc.Arbitrary<Progress> =>
  fc.record({
    isLessonRead: fc.boolean(),
    place: fc.record({ route: routesIn(content), hasGoneOn: fc.boolean() }),
    quiz: fc.record({
      sitting: fc.option(sittingsOf(content.quiz), { nil: undefined }),
      results: fc.array(results, { maxLength: 100 }),
      seen: fc.shuffledSubarray(content.quiz.questions.map(({ id }) => id)),
    }),
  });

const routesIn = ({ case: graph }: ScoContent) =>
  fc
    .array(fc.constantFrom('x', 'y', 'z'), { maxLength: 12 })
    .map((route) => walkRoute(graph, route).steps.map(({ choice }) => choice.id));
