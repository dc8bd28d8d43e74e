import { describe, expect, it } from 'vitest';

import type { QuizRecord, Result } from '#lib/quiz/question.ts';
import { certificateOf } from './certificate.ts';
import { isDone, minutesDone, moduleProgress, nextStep, quizProgress } from './progress.ts';
import type { CourseModule } from './progress.ts';

const NOTHING: QuizRecord = { sitting: undefined, results: [], seen: [] };
const result = (score: number, on = '2026-11-03'): Result => ({
  ...{ attempt: 1, score, passed: score >= 70, asked: 10, on, seconds: 400 },
});
const passed: QuizRecord = { ...NOTHING, results: [result(80)] };
const underWay: QuizRecord = {
  ...NOTHING,
  sitting: {
    ...{ attempt: 1, seed: 1, asked: ['a', 'b', 'c'], seconds: 5 },
    given: { a: { answer: ['x'], certainty: 'sure' } },
  },
};

const courseModule = (id: string): CourseModule => ({
  ...{ id, minutes: { lesson: 12, case: 10, quiz: 8 } },
  graph: {
    start: 'first',
    nodes: [
      { kind: 'decision', id: 'first', choices: [{ id: 'go', to: 'end', merit: 'good' }] },
      { kind: 'ending', id: 'end' },
    ],
  },
});
const MINUTES = courseModule('one').minutes;
const keep = (words: Record<string, string>) => (key: string) => words[key] ?? '';
const course = [courseModule('one'), courseModule('two')];
const progressOf = (id: string, words: Record<string, string> = {}, record = NOTHING) =>
  moduleProgress(courseModule(id), record, keep(words));
const wholeOf = (id: string) => progressOf(id, { [`training/${id}/lesson-read`]: 'yes', [`training/${id}/case`]: 'go' }, passed);
const noFinal = quizProgress(NOTHING);
const passedFinal = quizProgress(passed);

describe('how far somebody is with a module', () => {
  it('is nothing where nothing is kept', () => {
    expect(progressOf('one')).toEqual({
      ...{ id: 'one', done: { lesson: false, case: false, quiz: false }, isCaseBegun: false },
      quiz: { best: undefined, isPassed: false, goOnWith: undefined },
      confidence: { before: undefined, after: undefined },
    });
  });

  it('is done once the lesson is read, the case has come to an end and the quiz is passed', () => {
    expect(isDone(wholeOf('one'))).toBe(true);
    expect(isDone(progressOf('one', { 'training/one/lesson-read': 'yes' }, passed))).toBe(false);
  });

  it('takes no choice that the case does not have for its end', () => {
    expect(progressOf('one', { 'training/one/case': 'gone' }).done.case).toBe(false);
  });

  it('reads how sure of themselves they were, and nothing else that may stand there', () => {
    const words = { 'training/one/confidence-before': '0', 'training/one/confidence-after': 'eleven' };
    expect(progressOf('one', words).confidence).toEqual({ before: 0, after: undefined });
  });

  it('counts the planned minutes of what is done', () => {
    expect(minutesDone(progressOf('one', { 'training/one/lesson-read': 'yes' }), MINUTES)).toBe(12);
    expect(minutesDone(wholeOf('one'), MINUTES)).toBe(30);
  });
});

describe('how far somebody is with a quiz', () => {
  it('keeps the best score, and of equal ones the first', () => {
    const { best } = quizProgress({ ...NOTHING, results: [result(60), result(90, '2026-11-04'), result(90, '2026-11-05')] });
    expect(best).toEqual(result(90, '2026-11-04'));
  });

  it('names the first question that is not answered', () => {
    expect(quizProgress(underWay).goOnWith).toBe(2);
    // Every object has a "constructor", and no question of that name is answered by it.
    expect(quizProgress({ results: [], sitting: { asked: ['constructor'], given: {} } }).goOnWith).toBe(1);
  });

  it('has none to go on with once all are answered', () => {
    const sitting = underWay.sitting && { ...underWay.sitting, asked: ['a'] };
    expect(quizProgress({ ...underWay, sitting }).goOnWith).toBeUndefined();
  });

  it('takes the best of those that passed, even where one that did not scored more under a higher pass mark', () => {
    const stricter = { ...result(85), passed: false };
    expect(quizProgress({ ...NOTHING, results: [result(75), stricter] }).best).toEqual(result(75));
  });

  it('stays passed when a later sitting fails', () => {
    expect(quizProgress({ ...NOTHING, results: [result(80), result(30)] }).isPassed).toBe(true);
  });
});

describe('the next step', () => {
  it('is the first lesson for somebody new', () => {
    expect(nextStep([progressOf('one'), progressOf('two')], noFinal)).toEqual({ kind: 'lesson', module: 'one' });
  });

  it('is the quiz that is under way, before anything else', () => {
    expect(nextStep([progressOf('one'), progressOf('two', {}, underWay)], noFinal)).toEqual({
      ...{ kind: 'quiz', module: 'two', question: 2 },
    });
  });

  it('goes on in a module that is begun before it opens a new one', () => {
    const two = progressOf('two', { 'training/two/lesson-read': 'yes' });
    expect(nextStep([progressOf('one'), two], noFinal)).toEqual({ kind: 'case', module: 'two' });
  });

  it('is the final check after the last module, then the certificate', () => {
    expect(nextStep([wholeOf('one')], noFinal)).toEqual({ kind: 'final-check' });
    expect(nextStep([wholeOf('one')], quizProgress(underWay))).toEqual({ kind: 'final-check', question: 2 });
    expect(nextStep([wholeOf('one')], passedFinal)).toEqual({ kind: 'certificate' });
  });
});

describe('the certificate', () => {
  it('holds no line for a quiz that was not passed', () => {
    const failed = progressOf('one', {}, { ...NOTHING, results: [result(40)] });
    expect(certificateOf(course, [failed, wholeOf('two')], noFinal).lines).toEqual([
      { module: 'two', result: result(80), minutes: 30 },
    ]);
  });

  it('counts no minutes of parts that are not recorded', () => {
    expect(certificateOf(course, [progressOf('one', {}, passed), progressOf('two')], noFinal).minutes).toBe(8);
  });

  it('is complete only with every part of every module and the final check', () => {
    const whole = course.map(({ id }) => wholeOf(id));
    expect(certificateOf(course, whole, passedFinal)).toMatchObject({ isComplete: true, missing: [], final: result(80) });
    expect(certificateOf(course, whole, noFinal)).toMatchObject({ isComplete: false, missing: [{ kind: 'final-check' }] });
    expect(certificateOf(course, [wholeOf('one')], passedFinal).isComplete).toBe(false);
  });

  it('says what is missing in the order of the course', () => {
    expect(certificateOf(course, [wholeOf('one'), progressOf('two', {}, passed)], passedFinal).missing).toEqual([
      { kind: 'lesson', module: 'two' },
      { kind: 'case', module: 'two' },
    ]);
  });
});
