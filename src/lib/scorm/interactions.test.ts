import { describe, expect, it } from 'vitest';

import { questionOf } from '#lib/quiz/question-of.ts';
import type { QuestionKind } from '#schemas/quiz.ts';
import { makeQuestion } from '#test/helpers/make-training.ts';
import { interactionOf } from './interactions.ts';

const sitting = { attempt: 2, seed: 1, asked: [], given: {}, seconds: 0 };

function tell(kind: QuestionKind, answer: string[], credit = 0) {
  const given = { answer, certainty: 'sure' } as const;
  const told = { sitting, given, credit, time: '10:11:12', latency: 1500 };
  return Object.fromEntries(interactionOf(questionOf('one', makeQuestion(kind)), told));
}

describe('an answer for the LMS', () => {
  it('says all that SCORM 1.2 has room for, the id first', () => {
    const given = { answer: ['b'], certainty: 'sure' } as const;
    const told = { sitting, given, credit: 1, time: '10:11:12', latency: 1500 };
    expect(interactionOf(questionOf('one', makeQuestion('single')), told)).toEqual([
      ['id', 'single-try-2'],
      ['type', 'choice'],
      ['time', '10:11:12'],
      ['correct_responses.0.pattern', 'b'],
      ['student_response', 'b'],
      ['result', 'correct'],
      ['weighting', '1'],
      ['latency', '0000:00:01.50'],
    ]);
  });

  it.each([
    ['several', ['d', 'a'], 'choice', 'a,d', 'a,c'],
    ['true-false', ['true'], 'true-false', 't', 'f'],
    ['judge', ['may-say'], 'choice', 'a', 'b'],
    ['order', ['third', 'first', 'second'], 'sequencing', 'c,a,b', 'a,b,c'],
    ['match', ['two', '', 'decoy-1'], 'matching', '1.b,3.d', '1.a,2.b,3.c'],
    ['gap', ['a', 'c'], 'matching', '1.a,2.c', '1.c,2.c'],
    ['scenario', ['a'], 'choice', 'a', 'b'],
  ] as const)('writes %s %j as %s "%s"', (...[kind, answer, type, response, right]) => {
    expect(tell(kind, [...answer])).toMatchObject({
      type,
      student_response: response,
      'correct_responses.0.pattern': right,
    });
  });

  it('gives part of the marks as a number', () => {
    expect([0, 0.5, 1 / 3, 1].map((credit) => tell('scenario', ['a'], credit).result)).toEqual([
      'wrong',
      '0.50',
      '0.33',
      'correct',
    ]);
  });
});
