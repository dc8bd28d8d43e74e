import { parseRoute, walkRoute } from '#lib/case/walk.ts';
import type { CaseGraph } from '#lib/case/graph.ts';
import { bestOf } from '#lib/quiz/best.ts';
import type { Result } from '#lib/quiz/question.ts';
import type { QuizStatus } from '#lib/quiz/status.ts';
import { caseKey, lessonKey } from './progress-keeper.ts';

/** What a page that tells how far somebody is needs of a module. */
export interface CourseModule {
  readonly id: string;
  /** Planned, by part. */
  readonly minutes: Readonly<Record<Part, number>>;
  readonly graph: CaseGraph;
}

export const PARTS = ['lesson', 'case', 'quiz'] as const;
export type Part = (typeof PARTS)[number];

/** How far somebody is with a quiz. */
export interface QuizProgress {
  readonly best: Result | undefined;
  readonly isPassed: boolean;
  /** Number of the question to go on with, from 1; undefined where no sitting is under way. */
  readonly goOnWith: number | undefined;
}

/** How far somebody is with a module. */
export interface ModuleProgress {
  readonly id: string;
  readonly done: Readonly<Record<Part, boolean>>;
  readonly isCaseBegun: boolean;
  readonly quiz: QuizProgress;
  /** From 0 to 10, as they rated themselves; undefined where they did not. */
  readonly confidence: { readonly before: number | undefined; readonly after: number | undefined };
}

/** What of a module was done, as the device kept it. `read` gives the text kept under a key, '' where there is none. */
export function moduleProgress({ id, graph }: CourseModule, record: QuizStatus, read: (key: string) => string): ModuleProgress {
  const route = parseRoute(graph, read(caseKey(id)));
  const quiz = quizProgress(record);
  return {
    id,
    done: { lesson: read(lessonKey(id)) === 'yes', case: walkRoute(graph, route).isFinished, quiz: quiz.isPassed },
    isCaseBegun: route.length > 0,
    quiz,
    confidence: {
      before: rating(read(`training/${id}/confidence-before`)),
      after: rating(read(`training/${id}/confidence-after`)),
    },
  };
}

export function quizProgress({ results, sitting }: QuizStatus): QuizProgress {
  const open = sitting?.asked.findIndex((question) => !Object.hasOwn(sitting.given, question)) ?? -1;
  const best = bestOf(results);
  return { best, isPassed: best?.passed ?? false, goOnWith: open < 0 ? undefined : open + 1 };
}

const rating = (text: string): number | undefined => (/^(?:\d|10)$/.test(text) ? Number(text) : undefined);

export const isDone = ({ done }: ModuleProgress): boolean => PARTS.every((part) => done[part]);

const isBegun = ({ done, isCaseBegun, quiz }: ModuleProgress): boolean =>
  PARTS.some((part) => done[part]) || isCaseBegun || quiz.best !== undefined || quiz.goOnWith !== undefined;

/** What to do next. `question` is the one to go on with, where a quiz is under way. */
export type NextStep =
  | { readonly kind: Part; readonly module: string; readonly question?: number }
  | { readonly kind: 'final-check'; readonly module?: never; readonly question?: number }
  | { readonly kind: 'certificate'; readonly module?: never };

/**
 * The next step: what is under way before what is begun, what is begun before what is new, all in the order of the course; then
 * the final check, then the certificate.
 */
export function nextStep(modules: readonly ModuleProgress[], final: QuizProgress): NextStep {
  const underWay = modules.find(({ quiz }) => quiz.goOnWith !== undefined);
  if (underWay) return { kind: 'quiz', module: underWay.id, ...question(underWay.quiz) };
  if (final.goOnWith !== undefined) return { kind: 'final-check', ...question(final) };
  const open = modules.filter((module) => !isDone(module));
  const next = open.find(({ isCaseBegun, done }) => isCaseBegun && !done.case) ?? open.find(isBegun) ?? open[0];
  if (next) return { kind: next.isCaseBegun && !next.done.case ? 'case' : firstOpen(next), module: next.id };
  return { kind: final.isPassed ? 'certificate' : 'final-check' };
}

const question = ({ goOnWith }: QuizProgress): { question?: number } => (goOnWith === undefined ? {} : { question: goOnWith });

const firstOpen = ({ done }: ModuleProgress): Part => PARTS.find((part) => !done[part]) ?? 'quiz';

/** The planned minutes of the parts of a module that are done. */
export const minutesDone = ({ done }: ModuleProgress, minutes: CourseModule['minutes']): number =>
  PARTS.reduce((sum, part) => sum + (done[part] ? minutes[part] : 0), 0);
