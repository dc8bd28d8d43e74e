import { describe, expect, it } from 'vitest';
import { Scorm12API } from 'scorm-again';

import { questionOf } from '#lib/quiz/question-of.ts';
import { formatRecord } from '#lib/quiz/record.ts';
import { caseKey, lessonKey, quizKey } from '#lib/training/progress-keeper.ts';
import { drawCase } from '#test/helpers/made-up-case.ts';
import { makeQuestion } from '#test/helpers/make-training.ts';
import type { ScormApi } from './api.ts';
import { Session } from './session.ts';

const questions = (['single', 'order', 'gap'] as const).map((kind) => questionOf('one', makeQuestion(kind)));
const content = {
  module: 'one',
  quiz: { id: 'one', passMark: 70, ask: 3, questions },
  case: drawCase({ a: 'b c', b: 'c d', c: '', d: '' }),
};
const RIGHT = { single: ['b'], order: ['first', 'second', 'third'], gap: ['c', 'c'] };

/** A quiz's record with some of its questions answered; with a score, once it is finished. */
function record(answers: Readonly<Record<string, readonly string[]>>, score?: number, attempt = 1): string {
  const given = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, certainty: 'sure' }] as const));
  const asked = ['gap', 'single', 'order'];
  const result = { attempt, score: score ?? 0, passed: (score ?? 0) >= 70, asked: 3, on: '2026-11-25', seconds: 60 };
  return formatRecord({
    sitting: { attempt, seed: 7, asked, given, seconds: 10 * Object.keys(answers).length },
    results: score === undefined ? [] : [result],
    seen: [],
  });
}

type Faults = { -readonly [Call in keyof ScormApi]?: () => unknown };

/** An LMS by the book, and what a package does in it. `faults` stand in for a server out of reach. */
interface Lms {
  cmi?: { core?: object; suspend_data?: unknown };
  faults?: Faults;
  storage?: Map<string, string>;
}

function visit({ cmi = {}, faults = {}, storage = new Map<string, string>() }: Lms = {}) {
  const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
  lms.loadFromJSON({ core: { student_id: 'a-learner', ...cmi.core }, ...without(cmi) });
  const api: ScormApi = {
    LMSInitialize: (parameter) => lms.LMSInitialize(parameter),
    LMSGetValue: (element) => lms.LMSGetValue(element),
    LMSSetValue: (element, value) => lms.LMSSetValue(element, value),
    LMSCommit: (parameter) => lms.LMSCommit(parameter),
    LMSFinish: (parameter) => lms.LMSFinish(parameter),
    LMSGetLastError: () => lms.LMSGetLastError(),
  };
  const heard: boolean[] = [];
  let now = 0;
  const session = new Session({
    api: new Proxy(api, { get: (target, name: keyof ScormApi): unknown => faults[name] ?? Reflect.get(target, name) }),
    content,
    clock: () => (now += 1000),
    timeOfDay: () => 36_000,
    storage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => storage.set(key, value),
      removeItem: (key) => storage.delete(key),
    },
    onConnection: (isLost) => heard.push(isLost),
    onRead: () => undefined,
  });
  const value = (element: string): unknown => element.split('.').reduce((at: unknown, name) => (at as never)[name], lms);
  return { session, lms, heard, storage, faults, value: (element: string) => value(`cmi.${element}`) };
}

const without = (cmi: object) => Object.fromEntries(Object.entries(cmi).filter(([name]) => name !== 'core'));

describe('a session with an LMS', () => {
  it('begins with nothing kept, as incomplete', () => {
    const { session, value, heard } = visit();
    expect(session.begin()).toBe('');
    expect(session.read(caseKey('one'))).toBe('');
    expect([value('core.lesson_status'), heard]).toEqual(['incomplete', []]);
  });

  it('keeps the tick, the route and the answers, and gives them back at the next visit in the same part', () => {
    const first = visit();
    first.session.begin();
    expect(first.session.write(lessonKey('one'), 'yes')).toBe(true);
    expect(first.session.write(caseKey('one'), 'x,y,')).toBe(true);
    first.session.enter('quiz');
    expect(first.session.write(quizKey('one'), record({ gap: ['a', 'c'] }))).toBe(true);
    expect(first.value('core.lesson_location')).toBe('quiz.single');
    const kept = {
      suspend_data: first.value('suspend_data'),
      core: { lesson_location: 'quiz.single', lesson_status: 'incomplete' },
    };
    const second = visit({ cmi: kept });
    expect(second.session.begin()).toBe('quiz');
    expect(second.session.read(lessonKey('one'))).toBe('yes');
    expect(second.session.read(caseKey('one'))).toBe('x,y,');
    expect(JSON.parse(second.session.read(quizKey('one')))).toEqual(JSON.parse(record({ gap: ['a', 'c'] })));
  });

  it('tells each answer once, in letters', () => {
    const { session, value } = visit();
    session.begin();
    session.write(quizKey('one'), record({ gap: ['a', 'c'] }));
    session.write(quizKey('one'), record({ gap: ['a', 'c'], order: RIGHT.order }));
    session.send();
    const told = [0, 1].map((place) =>
      ['id', 'type', 'student_response', 'result', 'latency'].map((name) => value(`interactions.childArray.${place}._${name}`)),
    );
    expect(told).toEqual([
      ['gap-try-1', 'matching', '1.a,2.c', '0.50', '00:00:10'],
      ['order-try-1', 'sequencing', 'a,b,c', 'correct', '00:00:10'],
    ]);
    expect(value('interactions.childArray.length')).toBe(2);
  });

  it('reports the best result, and never takes it back', () => {
    const { session, value } = visit();
    session.begin();
    session.write(quizKey('one'), record(RIGHT, 40));
    expect([value('core.lesson_status'), value('core.score.raw')]).toEqual(['failed', '40']);
    session.write(quizKey('one'), record(RIGHT, 90));
    expect([value('core.lesson_status'), value('core.score.raw')]).toEqual(['passed', '90']);
    session.write(quizKey('one'), record(RIGHT, 40));
    expect([value('core.lesson_status'), value('core.score.raw')]).toEqual(['passed', '90']);
  });

  it('leaves everything alone in a review, and keeps nothing of a look around', () => {
    const review = visit({ cmi: { core: { lesson_mode: 'review', lesson_status: 'passed' }, suspend_data: 'theirs' } });
    review.session.begin();
    expect(review.session.write(lessonKey('one'), 'yes')).toBe(false);
    expect([review.value('suspend_data'), review.value('core.lesson_status')]).toEqual(['theirs', 'passed']);
    const look = visit({ cmi: { core: { lesson_mode: 'browse', lesson_status: 'not attempted' } } });
    look.session.begin();
    expect(look.session.write(quizKey('one'), record(RIGHT, 90))).toBe(false);
    expect([look.value('suspend_data'), look.value('core.lesson_status'), look.value('core.score.raw')]).toEqual([
      ...['', 'browsed', ''],
    ]);
  });

  it('says that the LMS is out of reach, loses nothing, and says when it is back', () => {
    const { session, value, heard, faults, storage } = visit();
    session.begin();
    faults.LMSCommit = () => 'false';
    expect(session.write(lessonKey('one'), 'yes')).toBe(false);
    faults.LMSSetValue = () => {
      throw new Error('no network');
    };
    expect(session.write(quizKey('one'), record({ single: ['b'] }))).toBe(false);
    expect([session.read(lessonKey('one')), heard, storage.size]).toEqual(['yes', [true], 1]);
    delete faults.LMSCommit;
    delete faults.LMSSetValue;
    expect(session.send()).toBe(true);
    expect([heard, storage.size, value('interactions.childArray.length')]).toEqual([[true, false], 0, 1]);
  });

  it('opens the session later where the LMS did not answer at first', () => {
    const kept = visit();
    kept.session.begin();
    kept.session.write(lessonKey('one'), 'yes');
    const { session, heard, faults } = visit({ cmi: { suspend_data: kept.value('suspend_data') } });
    faults.LMSInitialize = faults.LMSGetValue = () => {
      throw new Error('no network');
    };
    expect(session.begin()).toBe('');
    delete faults.LMSInitialize;
    delete faults.LMSGetValue;
    expect([session.send(), heard, session.read(lessonKey('one'))]).toEqual([true, [true, false], 'yes']);
  });

  it('adds what was done before the LMS answered to what it has', () => {
    const kept = visit();
    kept.session.begin();
    kept.session.write(lessonKey('one'), 'yes');
    kept.session.write(caseKey('one'), 'x');
    kept.session.write(quizKey('one'), record(RIGHT, 90));
    const core = { lesson_status: 'passed', score: { raw: '90' }, lesson_location: 'case' };
    const { session, value, faults } = visit({ cmi: { suspend_data: kept.value('suspend_data'), core } });
    faults.LMSInitialize = () => 'false';
    faults.LMSGetValue = () => '';
    expect(session.begin()).toBe('');
    session.enter('quiz');
    expect(session.write(quizKey('one'), record({ gap: ['a', 'c'] }))).toBe(false);
    delete faults.LMSInitialize;
    delete faults.LMSGetValue;
    expect(session.send()).toBe(true);
    expect([session.read(lessonKey('one')), session.read(caseKey('one'))]).toEqual(['yes', 'x']);
    expect(JSON.parse(session.read(quizKey('one')))).toMatchObject({
      results: [[1, 90, 1, 3, '2026-11-25', 60]],
      sitting: { attempt: 2, given: { gap: [2, 'a', 'c'] } },
      seen: ['gap', 'single', 'order'],
    });
    expect(value('core.lesson_location')).toBe('quiz.single');
  });

  it('keeps answers back for an LMS that is gone, but not for one that keeps none', () => {
    const { session, value, faults } = visit();
    session.begin();
    faults.LMSGetValue = () => {
      throw new Error('no network');
    };
    expect(session.write(quizKey('one'), record({ gap: ['a', 'c'] }))).toBe(false);
    faults.LMSGetValue = () => '';
    expect(session.write(quizKey('one'), record({ gap: ['a', 'c'], order: RIGHT.order }))).toBe(true);
    delete faults.LMSGetValue;
    session.send();
    expect(value('interactions.childArray.length')).toBe(0);
  });

  it('takes up what the LMS had missed, for the same learner alone', () => {
    const storage = new Map<string, string>();
    const cut = visit({ storage, faults: { LMSCommit: () => 'false' } });
    cut.session.begin();
    cut.session.write(caseKey('one'), 'x');
    cut.session.end();
    expect([...storage.values()].join()).toMatch(/^[\da-z]{1,4} 1\.[\w-]+\.[\w-]+$/);
    const copy = new Map(storage);
    const again = visit({ storage: copy });
    again.session.begin();
    expect([again.session.read(caseKey('one')), copy.size]).toEqual(['x', 0]);
    const other = visit({ storage, cmi: { core: { student_id: 'another' } } });
    other.session.begin();
    expect([other.session.read(caseKey('one')), storage.size]).toEqual(['', 0]);
  });

  it('leaves no copy behind where only the last farewell was not heard', () => {
    const { session, faults, storage } = visit();
    session.begin();
    session.write(lessonKey('one'), 'yes');
    faults.LMSCommit = () => 'false';
    session.end();
    expect(storage.size).toBe(0);
  });

  it('ends once, and takes nothing after that', () => {
    const { session, lms } = visit();
    session.begin();
    session.end();
    session.end();
    expect([lms.isTerminated(), session.write(lessonKey('one'), 'yes')]).toEqual([true, false]);
  });
});
