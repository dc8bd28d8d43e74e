/**
 * What marking needs of a question: ids and marks, no words. The words, and the feedback on each option, stand in the page; this
 * comes with it as JSON.
 */

/** One or several of a list. Right options have credit 1, wrong ones 0; a scenario may give 0.5. */
export interface ChoiceQuestion {
  readonly kind: 'single' | 'several' | 'true-false' | 'judge' | 'scenario';
  readonly id: string;
  /** Id of the module it belongs to. */
  readonly module: string;
  readonly options: readonly { readonly id: string; readonly credit: number }[];
}

/** Things to put in order; `items` are their ids in the right order. */
export interface OrderQuestion {
  readonly kind: 'order';
  readonly id: string;
  readonly module: string;
  readonly items: readonly string[];
}

/** Parts that each have their own list to choose from: the pairs of a match, the gaps of a text. */
export interface PartsQuestion {
  readonly kind: 'match' | 'gap';
  readonly id: string;
  readonly module: string;
  readonly parts: readonly { readonly id: string; readonly options: readonly string[]; readonly right: string }[];
}

export type Question = ChoiceQuestion | OrderQuestion | PartsQuestion;

/**
 * What somebody answered, as ids: the options chosen; or the things in the order given; or for each part, in the question's order,
 * what was chosen.
 */
export type Answer = readonly string[];

/** How sure somebody was before they saw the answer. */
export const CERTAINTIES = ['unsure', 'fairly-sure', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface Given {
  readonly answer: Answer;
  readonly certainty: Certainty;
}

/** A quiz as the browser gets it. */
export interface Quiz {
  /** A module's id, or `final-check`. */
  readonly id: string;
  /** Per cent. */
  readonly passMark: number;
  /** How many questions a sitting asks. */
  readonly ask: number;
  /** The pool, in authored order. */
  readonly questions: readonly Question[];
}

/** One go at a quiz, begun and perhaps not finished. */
export interface Sitting {
  /** From 1. */
  readonly attempt: number;
  /** Unsigned, 32 bits: decides the order of options. */
  readonly seed: number;
  /** Ids of the questions drawn, in the order asked. */
  readonly asked: readonly string[];
  /** By question id; what is missing is not answered yet. Answers are final once given. */
  readonly given: Readonly<Record<string, Given>>;
  /** Seconds spent on it with the page in view. */
  readonly seconds: number;
}

/** What came of a finished sitting. */
export interface Result {
  readonly attempt: number;
  /** Per cent, whole. */
  readonly score: number;
  readonly passed: boolean;
  /** How many questions were asked. */
  readonly asked: number;
  /** YYYY-MM-DD, the reader's own day. */
  readonly on: string;
  readonly seconds: number;
}

/** All that is kept of a quiz. */
export interface QuizRecord {
  /** The sitting under way, if any. A finished one stays until the next is begun, so that its summary can be read again. */
  readonly sitting: Sitting | undefined;
  /** Finished sittings, oldest first. */
  readonly results: readonly Result[];
  /** Ids of questions asked in earlier sittings: a retake draws others first. */
  readonly seen: readonly string[];
}
