import type { Quiz, Result } from './question.ts';
import { isObject, isText, keptIn, list, parseRecord } from './record.ts';

/** What a kept record says to a page that does not hold the quiz: its results, and how far the sitting is. */
export interface QuizStatus {
  readonly results: readonly Result[];
  /** Ids of the questions asked, in their order, and those answered; undefined where there is no sitting. */
  readonly sitting: { readonly asked: readonly string[]; readonly given: Readonly<Record<string, unknown>> } | undefined;
}

/** Results do not depend on the questions. */
const NO_QUESTIONS: Quiz = { id: '', passMark: 0, ask: 0, questions: [] };

/** Reads what `formatRecord` wrote, without its quiz. Any other text gives an empty status. Never throws. */
export function parseStatus(text: string): QuizStatus {
  const { results } = parseRecord(text, NO_QUESTIONS);
  const sitting = keptIn(text)?.sitting;
  if (!isObject(sitting)) return { results, sitting: undefined };
  const asked = list(sitting.asked).filter(isText);
  return { results, sitting: asked.length > 0 ? { asked, given: isObject(sitting.given) ? sitting.given : {} } : undefined };
}
