import { creditOf } from '#lib/quiz/grade.ts';
import type { Quiz, QuizRecord } from '#lib/quiz/question.ts';
import { interactionOf } from './interactions.ts';
import type { Interaction } from './interactions.ts';

const SECOND_MS = 1000;

/**
 * What has been answered from one record to the next, for the LMS. An answer took as long as the sitting counted since the last one.
 *
 * @param time of day, "HH:MM:SS"
 */
export function newAnswers(quiz: Quiz, before: QuizRecord, { sitting }: QuizRecord, time: string): Interaction[] {
  if (!sitting) return [];
  const earlier = before.sitting?.attempt === sitting.attempt ? before.sitting : undefined;
  const latency = Math.max(0, sitting.seconds - (earlier?.seconds ?? 0)) * SECOND_MS;
  return quiz.questions.flatMap((question) => {
    const given = sitting.given[question.id];
    if (!given || earlier?.given[question.id]) return [];
    return [interactionOf(question, { sitting, given, credit: creditOf(question, given.answer), time, latency })];
  });
}
