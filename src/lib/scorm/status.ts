import type { Result } from '#lib/quiz/question.ts';

/** What SCORM 1.2 lets a package say of itself. */
export const STATUSES = ['not attempted', 'browsed', 'incomplete', 'completed', 'failed', 'passed'] as const;
export type Status = (typeof STATUSES)[number];

/** How the LMS opened the package. */
export interface Launch {
  /** `cmi.core.lesson_mode`: "normal", "browse" (a look around) or "review" (all is done, nothing counts). */
  readonly mode: string;
  /** `cmi.core.credit`: "credit" or "no-credit". */
  readonly credit: string;
  /** `cmi.core.lesson_status` at the start. */
  readonly status: string;
}

/** Whether the LMS wants to know how it went, and not only where the reader stopped. */
export const countsResults = ({ mode, credit }: Launch): boolean =>
  mode !== 'browse' && mode !== 'review' && credit !== 'no-credit';

/**
 * The status to report, or undefined where there is nothing to say.
 *
 * The quiz decides. Before it is done the module is incomplete, however much of it has been read: many LMSs count
 * "completed" as done and would never ask for the quiz. What was passed once stays passed.
 */
export function statusFor(launch: Launch, best: Result | undefined): Status | undefined {
  if (launch.mode === 'review') return undefined;
  if (launch.mode === 'browse') return launch.status === 'not attempted' ? 'browsed' : undefined;
  const next = !best || !countsResults(launch) ? 'incomplete' : best.passed ? 'passed' : 'failed';
  const before = STATUSES.indexOf(launch.status as Status);
  return before > STATUSES.indexOf(next) ? undefined : next;
}
