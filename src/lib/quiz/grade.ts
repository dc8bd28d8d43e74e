import type { Answer, ChoiceQuestion, Question } from './question.ts';

/**
 * How much of a question's mark an answer earns, from 0 to 1.
 *
 * - One of a list (single, true or false, judge, scenario): the credit of the option chosen.
 * - Several: (right ones chosen − wrong ones chosen) ÷ right ones, not below 0, so that ticking all earns little.
 * - Order: the share of things that stand in their own place.
 * - Match and gap: the share of parts that are right.
 *
 * An answer that does not fit its question (unknown, doubled, too many or too few ids) earns 0.
 */
export function creditOf(question: Question, answer: Answer): number {
  if (!fits(question, answer)) return 0;
  switch (question.kind) {
    case 'order':
      return share(question.items, (item, index) => item === answer[index]);
    case 'match':
    case 'gap':
      return share(question.parts, ({ right }, index) => right === answer[index]);
    case 'several':
      return several(question, answer);
    case 'single':
    case 'true-false':
    case 'judge':
    case 'scenario':
      return question.options.find(({ id }) => id === answer[0])?.credit ?? 0;
  }
}

/** Whether an answer is one its question can have: what was kept under an older form of the question may not be. */
export function fits(question: Question, answer: Answer): boolean {
  if ('parts' in question)
    return (
      answer.length === question.parts.length &&
      question.parts.every(({ options }, index) => options.includes(answer[index] ?? ''))
    );
  const known = 'items' in question ? question.items : question.options.map(({ id }) => id);
  const most = question.kind === 'order' || question.kind === 'several' ? known.length : 1;
  const least = question.kind === 'order' ? known.length : 1;
  const isOnce = new Set(answer).size === answer.length;
  return isOnce && answer.length >= least && answer.length <= most && answer.every((id) => known.includes(id));
}

function several({ options }: ChoiceQuestion, answer: Answer): number {
  const right = options.filter(({ credit }) => credit === 1);
  const chosen = right.filter(({ id }) => answer.includes(id)).length;
  const wrong = answer.length - chosen;
  return right.length === 0 ? 0 : Math.max(0, (chosen - wrong) / right.length);
}

const share = <Part>(parts: readonly Part[], isRight: (part: Part, index: number) => boolean): number =>
  parts.length === 0 ? 0 : parts.filter(isRight).length / parts.length;
