import type { AuthoredQuestion } from '#schemas/quiz.ts';

/** A line of the key: an option, thing or part, and what its reader is told. */
export interface KeyLine {
  /** Under which the feedback is found: an option's id; in a gap `<gap>/<option>`. */
  readonly tell: string;
  /** How much of the mark it earns; undefined where its place or its match decides. */
  readonly credit: number | undefined;
  readonly text: string;
  /** What it is paired with. */
  readonly match?: string;
  /** Which gap it goes into, from 1. */
  readonly gap?: number;
  readonly feedback: string;
  /** Ids of sources, where the question's own do not carry this feedback. */
  readonly sources: readonly string[];
}

/**
 * The lines of the key to a question; of an order, in the right order.
 *
 * @param label the words of options that have none of their own: `true`, `false`, `may-say`, `must-not-say`
 */
export function keyOf(question: AuthoredQuestion, label: (id: string) => string): KeyLine[] {
  switch (question.kind) {
    case 'single':
    case 'several':
      return question.options.map((option) => lineOf(option, option.right ? 1 : 0));
    case 'scenario':
      return question.options.map((option) => lineOf(option, option.credit));
    case 'true-false':
    case 'judge':
      return Object.entries(question.feedback).map(([id, feedback]) =>
        lineOf({ id, text: label(id), feedback }, id === String(question.answer) ? 1 : 0),
      );
    case 'order':
      return question.items.map((item) => lineOf(item, undefined));
    case 'match':
      return question.pairs.map((pair) => ({ ...lineOf(pair, undefined), match: pair.match }));
    case 'gap':
      return question.gaps.flatMap(({ id, options }, index) =>
        options.map((option) => ({ ...lineOf(option, option.right ? 1 : 0), tell: `${id}/${option.id}`, gap: index + 1 })),
      );
  }
}

interface Told {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly sources?: readonly string[] | undefined;
}

const lineOf = ({ id, text, feedback, sources = [] }: Told, credit: number | undefined): KeyLine => ({
  ...{ tell: id, credit, text, feedback, sources },
});
