import { creditOf } from './grade.ts';
import type { Question, Quiz, QuizRecord, Result, Sitting } from './question.ts';

export interface Score {
  /** Per cent, whole. A question not answered yet counts as wrong. */
  readonly percent: number;
  readonly passed: boolean;
  /** By module, in the quiz's own order. */
  readonly modules: readonly { readonly module: string; readonly percent: number; readonly asked: number }[];
}

/** The questions of a sitting, in the order asked. */
export const askedOf = ({ questions }: Quiz, { asked }: Sitting): Question[] =>
  asked.flatMap((id) => questions.find((question) => question.id === id) ?? []);

/** The first question without an answer, or undefined where all have one. */
export const nextOf = (quiz: Quiz, sitting: Sitting): Question | undefined =>
  askedOf(quiz, sitting).find(({ id }) => !Object.hasOwn(sitting.given, id));

/** How a sitting stands. Whether it passed goes by the whole per cent shown, so that "70%" never fails where 70% passes. */
export function scoreOf(quiz: Quiz, sitting: Sitting): Score {
  const asked = quiz.questions.filter(({ id }) => sitting.asked.includes(id));
  const percentOf = (questions: readonly Question[]): number => {
    const marks = questions.reduce((sum, question) => sum + creditOf(question, sitting.given[question.id]?.answer ?? []), 0);
    return questions.length === 0 ? 0 : Math.round((marks / questions.length) * 100);
  };
  const percent = percentOf(asked);
  const modules = [...new Set(asked.map(({ module }) => module))].map((module) => {
    const own = asked.filter((question) => question.module === module);
    return { module, percent: percentOf(own), asked: own.length };
  });
  return { percent, passed: asked.length > 0 && percent >= quiz.passMark, modules };
}

/** Adds the result of the sitting, once all of its questions are answered; otherwise the record stays as it is. */
export function finish(quiz: Quiz, record: QuizRecord, on: string): QuizRecord {
  const { sitting, results } = record;
  if (!sitting || nextOf(quiz, sitting) || results.some(({ attempt }) => attempt === sitting.attempt)) return record;
  const { percent, passed } = scoreOf(quiz, sitting);
  const { attempt, asked, seconds } = sitting;
  const result: Result = { attempt, score: percent, passed, asked: asked.length, on, seconds };
  return { ...record, results: [...results, result] };
}
