import { caseSchema } from '../../schemas/case.ts';
import type { TrainingCase } from '../../schemas/case.ts';
import { questionSchema } from '../../schemas/quiz.ts';
import type { AuthoredQuestion, QuestionKind } from '../../schemas/quiz.ts';

const FEEDBACK = 'Because of this made-up reason.';
const said = (id: string) => ({ id, text: `Text of ${id}`, feedback: FEEDBACK });
const choice = (id: string, right: boolean) => ({ ...said(id), right });

const PARTS: Readonly<Record<QuestionKind, object>> = {
  single: { options: [choice('a', false), choice('b', true), choice('c', false)] },
  several: { options: [choice('a', true), choice('b', false), choice('c', true), choice('d', false)] },
  'true-false': { answer: false, feedback: { true: FEEDBACK, false: FEEDBACK } },
  judge: { answer: 'must-not-say', feedback: { 'may-say': FEEDBACK, 'must-not-say': FEEDBACK } },
  order: { items: ['first', 'second', 'third'].map(said) },
  match: {
    pairs: ['one', 'two', 'three'].map((id) => ({ ...said(id), match: `Match of ${id}` })),
    decoys: ['Match of none'],
  },
  gap: {
    text: 'A text with [one] gap and [another].',
    gaps: ['one', 'another'].map((id) => ({ id, options: [choice('a', false), choice('b', false), choice('c', true)] })),
  },
  scenario: {
    scene: 'A made-up scene in which something is asked of you.',
    options: [
      { ...said('a'), credit: 0.5 },
      { ...said('b'), credit: 1 },
      { ...said('c'), credit: 0 },
    ],
  },
};

/** The YAML of a question that the schema takes, with some of it changed; `id` is its kind where none is given. */
export const questionYaml = (kind: QuestionKind, changes: object = {}): Record<string, unknown> => ({
  ...{ kind, id: kind, prompt: 'What is so about this?', reread: 'a-heading', sources: ['linaker-2021'] },
  ...PARTS[kind],
  ...changes,
});

/** A question of a kind, as its schema reads it. */
export const makeQuestion = (kind: QuestionKind, changes: object = {}): AuthoredQuestion =>
  questionSchema.parse(questionYaml(kind, changes));

const WHY = 'Because of this made-up reasoning.';

/** The YAML of a case: eight decisions in a row, each with a way on and a way to the poor ending. */
export function caseYaml() {
  const decisions = Array.from({ length: 8 }, (_, index) => ({
    ...{ kind: 'decision', id: `d${index + 1}`, scene: ['Something happens here.'] },
    choices: [
      { id: 'on', text: 'Go on', to: index < 7 ? `d${index + 2}` : 'good', merit: 'good', why: WHY },
      { id: 'off', text: 'Go off', to: index < 7 ? 'poor' : 'mixed', merit: 'poor', why: WHY },
    ],
  }));
  const endings = ['good', 'mixed', 'poor'].map((outcome) => ({
    ...{ kind: 'ending', id: outcome, outcome, title: `A ${outcome} ending`, scene: ['This is how it ended.'] },
    lesson: 'What there is to take away from it.',
  }));
  return {
    ...{ kind: 'training-case', title: 'A made-up case', lead: 'Somebody, and what is at stake for them.' },
    ...{ background: ['What is known before.'], start: 'd1' },
    nodes: [...decisions, ...endings],
    reflect: ['What would you do here?', 'What would you ask there?'],
  };
}

/** The same, as its schema reads it. */
export const makeCase = (): TrainingCase => caseSchema.parse(caseYaml());
