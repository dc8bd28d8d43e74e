import type { AuthoredQuestion } from '#schemas/quiz.ts';
import type { Question } from './question.ts';

/** Something to choose, as the page shows it. */
export interface Offered {
  readonly id: string;
  readonly text: string;
}

/** What may be put beside the things of a match, decoys last. A match has the id of its pair. */
export const matchesOf = (question: Extract<AuthoredQuestion, { kind: 'match' }>): Offered[] => [
  ...question.pairs.map(({ id, match }) => ({ id, text: match })),
  ...question.decoys.map((text, index) => ({ id: `decoy-${index + 1}`, text })),
];

/** The marks of an authored question, without its words. */
export function questionOf(module: string, question: AuthoredQuestion): Question {
  const { id, kind } = question;
  switch (kind) {
    case 'single':
    case 'several':
      return { kind, id, module, options: question.options.map((option) => ({ id: option.id, credit: option.right ? 1 : 0 })) };
    case 'scenario':
      return { kind, id, module, options: question.options.map((option) => ({ id: option.id, credit: option.credit })) };
    case 'true-false':
      return { kind, id, module, options: oneOf(['true', 'false'], String(question.answer)) };
    case 'judge':
      return { kind, id, module, options: oneOf(['may-say', 'must-not-say'], question.answer) };
    case 'order':
      return { kind, id, module, items: question.items.map((item) => item.id) };
    case 'match': {
      const options = matchesOf(question).map((offered) => offered.id);
      return { kind, id, module, parts: question.pairs.map((pair) => ({ id: pair.id, options, right: pair.id })) };
    }
    case 'gap':
      return {
        ...{ kind, id, module },
        parts: question.gaps.map((gap) => ({
          id: gap.id,
          options: gap.options.map((option) => option.id),
          right: gap.options.find(({ right }) => right)?.id ?? '',
        })),
      };
  }
}

const oneOf = (ids: readonly string[], right: string) => ids.map((id) => ({ id, credit: id === right ? 1 : 0 }));
