import type { CaseGraph } from '#lib/case/graph.ts';
import type { Question, Quiz } from '#lib/quiz/question.ts';
import { hash } from '#lib/text/hash.ts';

/** What a package knows of its module besides the words: what its progress is counted by. */
export interface ScoContent {
  readonly module: string;
  readonly quiz: Quiz;
  readonly case: CaseGraph;
}

/** The places an answer has, each with the ids that may stand there, in authored order. */
export function placesOf(question: Question): readonly (readonly string[])[] {
  switch (question.kind) {
    case 'match':
    case 'gap':
      return question.parts.map(({ options }) => options);
    case 'order':
      return question.items.map(() => question.items);
    case 'several':
      return question.options.map(() => idsOf(question.options));
    case 'single':
    case 'true-false':
    case 'judge':
    case 'scenario':
      return [idsOf(question.options)];
  }
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** A number that differs, but for chance, where ids differ that kept progress points at by their place: 32 bits. */
export function fingerprint({ quiz, case: { start, nodes } }: ScoContent): number {
  const questions = quiz.questions.map((question) => [question.id, question.kind, placesOf(question)]);
  const choices = nodes.map((node) => [node.id, ...(node.kind === 'decision' ? node.choices.map(({ id, to }) => [id, to]) : [])]);
  return hash(JSON.stringify([questions, start, choices]));
}
