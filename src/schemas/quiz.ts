import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens');
const feedback = z.string().min(10).max(400);

/** What an option says, and what its reader is told who chose it: why it is right or wrong, never only that it is. */
const option = z.strictObject({
  /** Never change it once published: answers are kept under it. */
  id,
  text: z.string().min(1).max(200),
  feedback,
  /** Ids of `content/references/`, where the question's own do not carry this feedback. */
  sources: z.array(z.string()).optional(),
});
const markedOption = option.extend({ right: z.boolean().default(false) });

const asked = {
  /** Unique among all modules; begins with letters that tell the module. Never change it once published. */
  id,
  prompt: z.string().min(10).max(400),
  /** Id of the heading of the lesson to read again after a wrong answer: "Why pain carries on" is `why-pain-carries-on`. */
  reread: id,
  /** Ids of `content/references/` that the feedback rests on. */
  sources: z.array(z.string()).min(1),
  /** Whether it may be drawn for the final check. */
  final: z.boolean().default(false),
};

/** Choose the one right answer. */
const single = z.strictObject({ kind: z.literal('single'), ...asked, options: z.array(markedOption).min(3).max(5) });

/** Choose every right answer. */
const several = z.strictObject({ kind: z.literal('several'), ...asked, options: z.array(markedOption).min(4).max(7) });

/** True or false. The prompt is the statement. */
const trueFalse = z.strictObject({
  kind: z.literal('true-false'),
  ...asked,
  answer: z.boolean(),
  feedback: z.strictObject({ true: feedback, false: feedback }),
});

/** A sentence an employment support worker may or must not say. The prompt is the sentence, without quotation marks. */
const judge = z.strictObject({
  kind: z.literal('judge'),
  ...asked,
  answer: z.enum(['may-say', 'must-not-say']),
  feedback: z.strictObject({ 'may-say': feedback, 'must-not-say': feedback }),
});

/** Put things in order. Written in the right order; readers meet them mixed. Each feedback says why it stands there. */
const order = z.strictObject({ kind: z.literal('order'), ...asked, items: z.array(option).min(3).max(6) });

/** Pair each thing with its match. `decoys` match nothing. */
const match = z.strictObject({
  kind: z.literal('match'),
  ...asked,
  pairs: z
    .array(z.strictObject({ ...option.shape, match: z.string().min(1).max(120) }))
    .min(3)
    .max(6),
  decoys: z.array(z.string().min(1).max(120)).default([]),
});

/** Fill gaps from lists: the text holds `[gap-id]` for each. */
const gap = z.strictObject({
  kind: z.literal('gap'),
  ...asked,
  text: z.string().min(10).max(400),
  gaps: z
    .array(z.strictObject({ id, options: z.array(markedOption).min(3).max(5) }))
    .min(1)
    .max(4),
});

/** A scene, and what to do next. Some choices earn part of the mark. */
const scenario = z.strictObject({
  kind: z.literal('scenario'),
  ...asked,
  scene: z.string().min(30).max(700),
  options: z
    .array(option.extend({ credit: z.union([z.literal(0), z.literal(0.5), z.literal(1)]) }))
    .min(3)
    .max(5),
});

export const QUESTION_KINDS = ['single', 'several', 'true-false', 'order', 'match', 'gap', 'judge', 'scenario'] as const;

/** One authored question, with the words and what is right. */
export const questionSchema = z
  .discriminatedUnion('kind', [single, several, trueFalse, order, match, gap, judge, scenario])
  .superRefine((question, context) => {
    const say = (path: (string | number)[], message: string): void => context.addIssue({ code: 'custom', path, message });
    const marked = (options: readonly { right: boolean }[]): number => options.filter(({ right }) => right).length;
    const unique = (items: readonly { id: string }[], path: (string | number)[]): void => {
      if (new Set(items.map((item) => item.id)).size < items.length) say(path, 'expected ids that differ');
    };
    if (question.kind === 'single' && marked(question.options) !== 1) say(['options'], 'expected exactly one `right: true`');
    if (question.kind === 'several') {
      const right = marked(question.options);
      if (right < 2 || right === question.options.length)
        say(['options'], 'expected at least two with `right: true`, and at least one without');
    }
    if (question.kind === 'scenario' && question.options.filter(({ credit }) => credit === 1).length !== 1)
      say(['options'], 'expected exactly one with `credit: 1`');
    if (question.kind === 'gap') {
      unique(question.gaps, ['gaps']);
      question.gaps.forEach(({ id: name, options }, index) => {
        if (marked(options) !== 1) say(['gaps', index, 'options'], 'expected exactly one `right: true`');
        if (!question.text.includes(`[${name}]`)) say(['text'], `expected [${name}] in it, for the gap of that id`);
        unique(options, ['gaps', index, 'options']);
      });
      for (const [, name = ''] of question.text.matchAll(/\[([^\]]*)\]/g))
        if (!question.gaps.some((item) => item.id === name)) say(['text'], `expected a gap for [${name}]`);
    }
    if (question.kind === 'match') {
      const words = [...question.pairs.map((pair) => pair.match), ...question.decoys];
      if (new Set(words).size < words.length) say(['pairs'], 'expected matches and decoys that differ');
      unique(question.pairs, ['pairs']);
    }
    if (question.kind === 'order') unique(question.items, ['items']);
    if (question.kind === 'single' || question.kind === 'several' || question.kind === 'scenario')
      unique(question.options, ['options']);
  });

/** The quiz of a module, `content/training/<module>/quiz.yaml`: a pool of questions, some of which each sitting asks. */
export const quizSchema = z
  .strictObject({
    kind: z.literal('training-quiz'),
    /** Per cent of the marks that pass. */
    passMark: z.int().min(50).max(100),
    /** How many questions a sitting asks. */
    ask: z.int().min(8).max(12),
    questions: z.array(questionSchema).min(12).max(16),
  })
  .superRefine(({ ask, questions }, context) => {
    const say = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
    if (ask >= questions.length) say(['ask'], 'expected fewer than the pool holds, so that a retake differs');
    if (new Set(questions.map(({ kind }) => kind)).size < 4) say(['questions'], 'expected at least four kinds of question');
    const ids = questions.map((question) => question.id);
    if (new Set(ids).size < ids.length) say(['questions'], 'expected ids that differ');
    if (questions.filter(({ final }) => final).length < 4)
      say(['questions'], 'expected at least four with `final: true`, for the final check');
  });

export type QuestionKind = (typeof QUESTION_KINDS)[number];
/** A question with its words, as the build reads it. The browser gets `lib/quiz/question.ts` instead. */
export type AuthoredQuestion = z.infer<typeof questionSchema>;
export type AuthoredQuiz = z.infer<typeof quizSchema>;
