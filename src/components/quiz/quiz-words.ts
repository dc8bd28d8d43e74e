import type { Certainty } from '#lib/quiz/question.ts';
import { say } from '#strings.ts';

/** Answers that have no words of their own. */
const LABELS: Readonly<Record<string, string>> = {
  true: say('quiz-label-true'),
  false: say('quiz-label-false'),
  'may-say': say('quiz-label-may-say'),
  'must-not-say': say('quiz-label-must-not-say'),
};
export const labelOf = (id: string): string => LABELS[id] ?? id;

export const SURE: Readonly<Record<Certainty, string>> = {
  unsure: say('quiz-sure-unsure'),
  'fairly-sure': say('quiz-sure-fairly-sure'),
  sure: say('quiz-sure-sure'),
};

export const CERTAIN: Readonly<Record<Certainty, string>> = {
  unsure: say('quiz-certain-unsure'),
  'fairly-sure': say('quiz-certain-fairly-sure'),
  sure: say('quiz-certain-sure'),
};

export const HINTS = {
  single: say('quiz-hint-single'),
  several: say('quiz-hint-several'),
  order: say('quiz-hint-order'),
  match: say('quiz-hint-match'),
  gap: say('quiz-hint-gap'),
} as const;
