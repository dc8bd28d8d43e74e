import type { Page } from '@playwright/test';

import { walkRoute } from '../../lib/case/walk.ts';
import type { CaseGraph } from '../../lib/case/graph.ts';
import { formatNotebook } from '../../lib/notebook/parse.ts';
import { EMPTY, writeAll } from '../../lib/notebook/notebook.ts';
import type { QuizRecord, Result } from '../../lib/quiz/question.ts';
import { formatRecord, NO_RECORD } from '../../lib/quiz/record.ts';
import type { CourseModule } from '../../lib/training/progress.ts';
import { caseKey, lessonKey, quizKey } from '../../lib/training/progress-keeper.ts';
import { KEY } from './notebook-page.ts';

export const TRAINING = '/training/';
export const CERTIFICATE = '/training/certificate/';

/** The course as the page of the training holds it. */
export const courseOf = async (page: Page): Promise<(CourseModule & { title: string })[]> => {
  await page.goto(TRAINING);
  const text = await page.locator('training-record > script[type="application/json"]').textContent();
  return JSON.parse(text ?? '[]') as (CourseModule & { title: string })[];
};

export const result = (score: number, passed: boolean, on = '2026-11-03'): Result => ({
  ...{ attempt: 1, score, passed, asked: 10, on, seconds: 400 },
});

export const finished = (...results: Result[]): QuizRecord => ({ ...NO_RECORD, results });

/** A sitting whose first questions are answered. */
export const underWay = (answered: number): QuizRecord => ({
  ...NO_RECORD,
  sitting: {
    ...{ attempt: 1, seed: 1, asked: ['q1', 'q2', 'q3', 'q4', 'q5'], seconds: 60 },
    given: Object.fromEntries(
      ['q1', 'q2', 'q3', 'q4'].slice(0, answered).map((id) => [id, { answer: ['a'], certainty: 'sure' as const }]),
    ),
  },
});

/** A way through a case to one of its endings, as it is kept. */
export function wholeRoute(graph: CaseGraph): string {
  const route: string[] = [];
  for (let { current } = walkRoute(graph, route); current.kind === 'decision'; { current } = walkRoute(graph, route))
    route.push(current.choices[0]?.id ?? '');
  return route.join();
}

/** Everything that is kept of a module by somebody who has done all of it. */
export const wholeModule = ({ id, graph }: CourseModule, record: QuizRecord): [string, string][] => [
  [lessonKey(id), 'yes'],
  [caseKey(id), wholeRoute(graph)],
  [quizKey(id), formatRecord(record)],
];

/** Puts words into the device's notebook, and loads the page again. */
export async function keepOnDevice(page: Page, words: readonly (readonly [string, string])[]): Promise<void> {
  const text = formatNotebook(writeAll(EMPTY, words, Date.UTC(2026, 10, 3)));
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
  await page.reload();
}
