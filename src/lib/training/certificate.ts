import { isDone, minutesDone } from './progress.ts';
import type { CourseModule, ModuleProgress, NextStep, QuizProgress } from './progress.ts';
import { PARTS } from './progress.ts';
import type { Result } from '#lib/quiz/question.ts';

/** A module that was passed, as the certificate tells it. */
export interface CertificateLine {
  readonly module: string;
  /** The best sitting that passed: its score and its day belong together. */
  readonly result: Result;
  /** Planned minutes of the parts that are recorded. */
  readonly minutes: number;
}

export interface Certificate {
  readonly lines: readonly CertificateLine[];
  readonly final: Result | undefined;
  readonly minutes: number;
  /** Everything of the course is recorded. */
  readonly isComplete: boolean;
  /** What is not, in the order of the course. */
  readonly missing: readonly NextStep[];
}

/** What a certificate may say: nothing that the record does not hold. */
export function certificateOf(
  course: readonly CourseModule[],
  progress: readonly ModuleProgress[],
  final: QuizProgress,
): Certificate {
  const lines = course.flatMap(({ id, minutes }) => {
    const module = progress.find((candidate) => candidate.id === id);
    return module?.quiz.isPassed && module.quiz.best
      ? [{ module: id, result: module.quiz.best, minutes: minutesDone(module, minutes) }]
      : [];
  });
  return {
    lines,
    final: final.isPassed ? final.best : undefined,
    minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
    isComplete: course.length > 0 && progress.length === course.length && progress.every(isDone) && final.isPassed,
    missing: [
      ...progress.flatMap(({ id, done }) => PARTS.filter((part) => !done[part]).map((kind) => ({ kind, module: id }))),
      ...(final.isPassed ? [] : [{ kind: 'final-check' } as const]),
    ],
  };
}
