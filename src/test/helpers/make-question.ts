import type { ChoiceQuestion, OrderQuestion, PartsQuestion, Question, Quiz } from '#lib/quiz/question.ts';

/** Questions as the browser gets them; `credits` of options a, b, c and so on. */
export const choice = (id: string, kind: ChoiceQuestion['kind'], credits: readonly number[], module = 'm'): ChoiceQuestion => ({
  ...{ kind, id, module },
  options: credits.map((credit, index) => ({ id: String.fromCodePoint(97 + index), credit })),
});

export const order = (id: string, items: readonly string[], module = 'm'): OrderQuestion => ({
  kind: 'order',
  id,
  module,
  items,
});

/** Parts with the right choice first: `parts('q', 'gap', { time: ['long', 'short'] })`. */
export const parts = (
  id: string,
  kind: PartsQuestion['kind'],
  options: Readonly<Record<string, readonly string[]>>,
  module = 'm',
): PartsQuestion => ({
  ...{ kind, id, module },
  parts: Object.entries(options).map(([part, list]) => ({ id: part, options: list, right: list[0] ?? '' })),
});

/** One of each kind, ids `<module>-1` to `<module>-8`. */
export const oneOfEach = (module = 'm'): Question[] => [
  choice(`${module}-1`, 'single', [0, 1, 0], module),
  choice(`${module}-2`, 'several', [1, 0, 1, 0], module),
  choice(`${module}-3`, 'true-false', [1, 0], module),
  choice(`${module}-4`, 'judge', [0, 1], module),
  choice(`${module}-5`, 'scenario', [0.5, 0, 1], module),
  order(`${module}-6`, ['a', 'b', 'c'], module),
  parts(`${module}-7`, 'match', { a: ['a', 'b'], b: ['b', 'a'] }, module),
  parts(`${module}-8`, 'gap', { a: ['x', 'y', 'z'] }, module),
];

export const quizOf = (questions: readonly Question[], change: Partial<Quiz> = {}): Quiz => ({
  ...{ id: 'm', passMark: 70, ask: 4, questions },
  ...change,
});

/** The answer that earns the whole mark. */
export const rightAnswer = (question: Question): string[] => {
  if ('items' in question) return [...question.items];
  if ('parts' in question) return question.parts.map(({ right }) => right);
  return question.options.filter(({ credit }) => credit === 1).map(({ id }) => id);
};
