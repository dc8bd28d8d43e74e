import fc from 'fast-check';
import { expect, it } from 'vitest';

import { choice, oneOfEach, quizOf } from '#test/helpers/make-question.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { fits } from './grade.ts';
import { CERTAINTIES } from './question.ts';
import type { QuizRecord } from './question.ts';
import { formatRecord, NO_RECORD, parseRecord } from './record.ts';

const quiz = quizOf(oneOfEach());
const ids = quiz.questions.map(({ id }) => id);
const count = fc.nat();
const anyAnswer = fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y'), { maxLength: 4 });
const anyGiven = fc.record({ answer: anyAnswer, certainty: fc.constantFrom(...CERTAINTIES) });
const anyRecord: fc.Arbitrary<QuizRecord> = fc.record({
  sitting: fc.option(
    fc
      .record({
        attempt: fc.integer({ min: 1, max: 99 }),
        seed: fc.integer({ min: 0, max: 0xff_ff_ff_ff }),
        asked: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
        given: fc.dictionary(fc.constantFrom(...ids), anyGiven),
        seconds: count,
      })
      .map((sitting) => ({
        ...sitting,
        given: Object.fromEntries(
          sitting.asked.flatMap((id) => {
            const [given, question] = [sitting.given[id], quiz.questions.find((each) => each.id === id)];
            return given && question && fits(question, given.answer) ? [[id, given]] : [];
          }),
        ),
      })),
    { nil: undefined },
  ),
  results: fc.array(
    fc.record({
      attempt: count,
      score: fc.nat({ max: 100 }),
      passed: fc.boolean(),
      asked: count,
      on: fc.constantFrom('2026-11-24', '2027-01-01'),
      seconds: count,
    }),
    { maxLength: 3 },
  ),
  seen: fc.uniqueArray(fc.constantFrom(...ids)),
});

const example: QuizRecord = {
  sitting: {
    ...{ attempt: 2, seed: 7, asked: ['m-1', 'm-2'], seconds: 30 },
    given: { 'm-2': { answer: ['a', 'c'], certainty: 'sure' } },
  },
  results: [{ attempt: 1, score: 60, passed: false, asked: 2, on: '2026-11-24', seconds: 65 }],
  seen: ['m-3'],
};
/** The example as it is kept, with some of it put differently. */
const keptWith = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(formatRecord(example)) as object), ...change });
const sittingWith = (change: Record<string, unknown>): string => {
  const { sitting } = JSON.parse(formatRecord(example)) as { sitting: object };
  return keptWith({ sitting: { ...sitting, ...change } });
};

it('a record is kept as a short text with its version', () => {
  expect(formatRecord(example)).toBe(
    '{"v":1,"results":[[1,60,0,2,"2026-11-24",65]],"seen":["m-3"],' +
      '"sitting":{"attempt":2,"seed":7,"asked":["m-1","m-2"],"seconds":30,"given":{"m-2":[2,"a","c"]}}}',
  );
});

it('a record comes back from its text as it was', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(parseRecord(formatRecord(record), quiz)).toEqual(record);
    }),
    STEADY,
  );
});

it('any other text or JSON gives an empty record, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseRecord(text, quiz)).toEqual(NO_RECORD);
    }),
    STEADY,
  );
});

it('whatever is put into the parts of a record, what is read can be kept and read again', () => {
  const anyPart = fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom(...ids, 'gone', '__proto__')));
  const anyRow = fc.tuple(anyPart, anyPart, anyPart, anyPart, anyPart, anyPart);
  const near = fc.record(
    {
      results: fc.oneof(anyPart, fc.array(anyRow)),
      seen: anyPart,
      sitting: fc.oneof(anyPart, fc.record({ asked: anyPart, given: anyPart })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(near, fc.boolean(), ({ sitting, ...change }, isWhole) => {
      const text = isWhole ? sittingWith((sitting ?? {}) as Record<string, unknown>) : keptWith({ ...change, sitting });
      const read = parseRecord(text, quiz);
      expect(parseRecord(formatRecord(read), quiz)).toEqual(read);
    }),
    STEADY,
  );
});

it('nothing kept, and a version this page does not know, give an empty record', () => {
  expect(parseRecord('', quiz)).toEqual(NO_RECORD);
  expect(parseRecord(keptWith({ v: 2 }), quiz)).toEqual(NO_RECORD);
});

it('a question that is no longer in the quiz goes, and the rest stays', () => {
  const now = quizOf(quiz.questions.filter(({ id }) => id !== 'm-2' && id !== 'm-3'));
  expect(parseRecord(formatRecord(example), now)).toEqual({
    sitting: { ...example.sitting, asked: ['m-1'], given: {} },
    results: example.results,
    seen: [],
  });
});

it('an answer that its question no longer offers goes, so that it is asked again', () => {
  const now = quizOf([choice('m-1', 'single', [1, 0]), choice('m-2', 'several', [1, 1])]);
  expect(parseRecord(formatRecord(example), now).sitting).toMatchObject({ asked: ['m-1', 'm-2'], given: {} });
});

it('a sitting of which no question is left goes; its results stay', () => {
  expect(parseRecord(formatRecord(example), quizOf([choice('new', 'single', [1, 0])]))).toEqual({
    ...{ sitting: undefined, results: example.results, seen: [] },
  });
});

it.each([
  ['no attempt', { attempt: undefined }],
  ['attempt 0', { attempt: 0 }],
  ['a seed of more than 32 bits', { seed: 2 ** 32 }],
  ['a seed below 0', { seed: -1 }],
  ['half a second', { seconds: 0.5 }],
  ['questions that are no list', { asked: 'm-1' }],
])('a sitting with %s is left out', (_, change) => {
  expect(parseRecord(sittingWith(change), quiz)).toEqual({ ...example, sitting: undefined });
});

it.each([
  ['a certainty there is not', [3, 'a', 'c']],
  ['no certainty', ['a', 'c']],
  ['an answer that is no text', [2, 1]],
])('an answer with %s is left out', (_, given) => {
  expect(parseRecord(sittingWith({ given: { 'm-2': given } }), quiz).sitting?.given).toEqual({});
});

it.each([
  ['a score above 100', [1, 101, 1, 2, '2026-11-24', 65]],
  ['a day written otherwise', [1, 60, 1, 2, '24 November', 65]],
  ['a part too few', [1, 60, 1, 2, '2026-11-24']],
])('a result with %s is left out', (_, row) => {
  expect(parseRecord(keptWith({ results: [row] }), quiz).results).toEqual([]);
});

it('a question asked twice is asked once', () => {
  expect(parseRecord(sittingWith({ asked: ['m-1', 'm-1'] }), quiz).sitting?.asked).toEqual(['m-1']);
});
