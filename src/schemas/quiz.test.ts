import { describe, expect, it } from 'vitest';

import { complaintsOf } from '../test/helpers/complaints.ts';
import { questionYaml } from '../test/helpers/make-training.ts';
import { QUESTION_KINDS, questionSchema, quizSchema } from './quiz.ts';

const said = (id: string, rest: object) => ({ id, text: 'Some text', feedback: 'Because of a reason.', ...rest });

describe('a question', () => {
  it.each(QUESTION_KINDS)('of the kind %s is taken as its doc comments ask for it', (kind) => {
    expect(complaintsOf(questionSchema, questionYaml(kind))).toEqual([]);
  });

  it('says for each option why', () => {
    const options = [said('a', { right: true }), said('b', {}), { id: 'c', text: 'Some text' }];
    expect(complaintsOf(questionSchema, questionYaml('single', { options }))).toEqual([
      'options.2.feedback: Invalid input: expected string, received undefined',
    ]);
  });

  it('has an answer, and one only where one is asked for', () => {
    const none = [said('a', {}), said('b', {}), said('c', {})];
    const two = [said('a', { right: true }), said('b', { right: true }), said('c', {})];
    for (const options of [none, two])
      expect(complaintsOf(questionSchema, questionYaml('single', { options }))).toEqual([
        'options: expected exactly one `right: true`',
      ]);
  });

  it('of several has some that are right and some that are not', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => said(id, { right: true }));
    expect(complaintsOf(questionSchema, questionYaml('several', { options: all }))).toHaveLength(1);
  });

  it('of a scene has one best choice', () => {
    const options = ['a', 'b', 'c'].map((id) => said(id, { credit: 1 }));
    expect(complaintsOf(questionSchema, questionYaml('scenario', { options }))).toEqual([
      'options: expected exactly one with `credit: 1`',
    ]);
  });

  it('gives each option an id of its own', () => {
    const options = [said('a', { right: true }), said('b', {}), said('b', {})];
    expect(complaintsOf(questionSchema, questionYaml('single', { options }))).toEqual(['options: expected ids that differ']);
  });

  it('has a gap for each name in brackets, and a name for each gap', () => {
    expect(complaintsOf(questionSchema, questionYaml('gap', { text: 'A text with [one] gap and [third].' }))).toEqual([
      'text: expected [another] in it, for the gap of that id',
      'text: expected a gap for [third]',
    ]);
  });

  it('has no two matches that read alike', () => {
    expect(complaintsOf(questionSchema, questionYaml('match', { decoys: ['Match of one'] }))).toEqual([
      'pairs: expected matches and decoys that differ',
    ]);
  });
});

describe('a quiz', () => {
  const pool = (kinds: readonly (typeof QUESTION_KINDS)[number][]) =>
    Array.from({ length: 14 }, (_, index) =>
      questionYaml(kinds[index % kinds.length] ?? 'single', { id: `q-${index}`, final: index < 4 }),
    );
  const quiz = (changes: object = {}) => ({
    ...{ kind: 'training-quiz', passMark: 70, ask: 10, questions: pool(QUESTION_KINDS) },
    ...changes,
  });

  it('is a pool larger than what a sitting asks', () => {
    expect(complaintsOf(quizSchema, quiz())).toEqual([]);
    expect(complaintsOf(quizSchema, quiz({ ask: 12, questions: pool(QUESTION_KINDS).slice(0, 12) }))).toEqual([
      'ask: expected fewer than the pool holds, so that a retake differs',
    ]);
  });

  it('has four kinds of question or more', () => {
    expect(complaintsOf(quizSchema, quiz({ questions: pool(['single', 'judge', 'gap']) }))).toEqual([
      'questions: expected at least four kinds of question',
    ]);
  });

  it('has ids that differ, and questions for the final check', () => {
    const questions = pool(QUESTION_KINDS).map((question) => ({ ...question, id: 'same', final: false }));
    expect(complaintsOf(quizSchema, quiz({ questions }))).toEqual([
      'questions: expected ids that differ',
      'questions: expected at least four with `final: true`, for the final check',
    ]);
  });
});
