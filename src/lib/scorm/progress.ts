import type { Place } from '#lib/case/walk.ts';
import type { QuizRecord } from '#lib/quiz/question.ts';
import { NO_RECORD } from '#lib/quiz/record.ts';

/** All that is kept of one reader's way through a module. */
export interface Progress {
  readonly isLessonRead: boolean;
  readonly place: Place;
  readonly quiz: QuizRecord;
}

export const NOTHING_YET: Progress = { isLessonRead: false, place: { route: [], hasGoneOn: false }, quiz: NO_RECORD };

/** What was kept, with what was done before it could be read: an LMS may be out of reach when a module is opened. */
export function joined(kept: Progress, since: Progress): Progress {
  const [before, after] = [kept.quiz, since.quiz];
  const tries = Math.max(0, ...[...before.results, before.sitting].map((each) => each?.attempt ?? 0));
  const later = <Try extends { readonly attempt: number }>(each: Try): Try => ({ ...each, attempt: tries + each.attempt });
  const left = after.sitting ? (before.sitting?.asked ?? []) : [];
  return {
    isLessonRead: kept.isLessonRead || since.isLessonRead,
    place: since.place.route.length > 0 ? since.place : kept.place,
    quiz: {
      sitting: after.sitting ? later(after.sitting) : before.sitting,
      results: [...before.results, ...after.results.map(later)],
      seen: [...new Set([...before.seen, ...left, ...after.seen])],
    },
  };
}
