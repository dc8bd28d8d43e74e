import { creditOf } from './grade.ts';
import { CERTAINTIES } from './question.ts';
import type { Certainty, Quiz, Sitting } from './question.ts';
import { askedOf } from './score.ts';

export interface Summary {
  /** Sure, and not wholly right: ids in the order asked. What matters most to its reader. */
  readonly sureButWrong: readonly string[];
  /** Unsure, and right all the same. */
  readonly unsureButRight: readonly string[];
  /** Not wholly right, however sure. */
  readonly wrong: readonly string[];
  /** By how sure somebody was, the surest first: how many answers, and how many of them right. Those nobody gave are left out. */
  readonly certainties: readonly { readonly certainty: Certainty; readonly answers: number; readonly right: number }[];
}

/** What a sitting shows about what its reader knows, and knows of that. */
export function summarise(quiz: Quiz, sitting: Sitting): Summary {
  const answers = askedOf(quiz, sitting).flatMap((question) => {
    const given = sitting.given[question.id];
    return given ? [{ id: question.id, certainty: given.certainty, isRight: creditOf(question, given.answer) === 1 }] : [];
  });
  const idsOf = (isRight: boolean, certainty?: Certainty): string[] =>
    answers.filter((each) => each.isRight === isRight && (!certainty || each.certainty === certainty)).map(({ id }) => id);
  const certainties = CERTAINTIES.toReversed().map((certainty) => {
    const right = idsOf(true, certainty).length;
    return { certainty, right, answers: right + idsOf(false, certainty).length };
  });
  return {
    sureButWrong: idsOf(false, 'sure'),
    unsureButRight: idsOf(true, 'unsure'),
    wrong: idsOf(false),
    certainties: certainties.filter((each) => each.answers > 0),
  };
}

/**
 * The headings to read again, each once, in the order they stand in.
 *
 * @param wrong ids of the questions that were not wholly right
 * @param rereads by question id, the heading that tells what it asks
 * @param headings all headings, in the order of the text
 */
export function readAgain(wrong: readonly string[], rereads: ReadonlyMap<string, string>, headings: readonly string[]): string[] {
  const wanted = new Set(wrong.map((id) => rereads.get(id)));
  return headings.filter((heading) => wanted.has(heading));
}
