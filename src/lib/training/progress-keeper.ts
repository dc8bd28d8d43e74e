/** Where a quiz or a case keeps how far its reader is: the device's notebook, or an LMS. */
export interface ProgressKeeper {
  /** The text kept under a key, '' where there is none. */
  readonly read: (key: string) => string;
  /** Keeps a text under a key. Returns whether it survives leaving the page. */
  readonly write: (key: string, value: string) => boolean;
}

/** A quiz's record as `formatRecord` writes it. `quiz` is a module's id, or `final-check`. */
export const quizKey = (quiz: string): string => `training/${quiz}/quiz`;

/** The way taken through a case, as `formatPlace` of `lib/case/walk.ts` writes it; read it with `parseRoute`. */
export const caseKey = (module: string): string => `training/${module}/case`;

/** The tick "I have read this lesson", as a sheet keeps it: "yes" or ''. */
export const lessonKey = (module: string): string => `training/${module}/lesson-read`;
