/** What an LMS puts into the window above a package that it opens: SCORM 1.2, Run-Time Environment, section 3.2. What it answers is text, if it keeps to it. */
export interface ScormApi {
  LMSInitialize(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetLastError(): unknown;
}

/** An LMS may give `true` for "true". */
export const isTrue = (answer: unknown): boolean => String(answer) === 'true';

/** Asks an LMS. One that has lost its server may throw instead of answering. */
export function ask<Answer>(call: () => Answer): Answer | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
