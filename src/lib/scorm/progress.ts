import type { Place } from '#lib/case/walk.ts';
import type { QuizRecord, Result } from '#lib/quiz/question.ts';

/** All that is kept of one reader's way through a module. */
export interface Progress {
  readonly isLessonRead: boolean;
  readonly place: Place;
  readonly quiz: QuizRecord;
}

const UNTRIED: QuizRecord = { sitting: undefined, results: [], seen: [] };
export const NOTHING_YET: Progress = { isLessonRead: false, place: { route: [], hasGoneOn: false }, quiz: UNTRIED };

/** The result that counts: one that passes before one that does not, then the higher, then the earlier. */
export const bestOf = (results: readonly Result[]): Result | undefined =>
  results.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score || a.attempt - b.attempt)[0];
