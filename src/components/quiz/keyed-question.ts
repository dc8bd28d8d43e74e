import type { AuthoredQuestion } from '#schemas/quiz.ts';

/** A heading of a lesson, as a link. */
export interface Heading {
  readonly href: string;
  readonly label: string;
}

/** A question, the module it belongs to, and what to read again after a wrong answer. */
export interface KeyedQuestion {
  readonly module: string;
  readonly question: AuthoredQuestion;
  readonly reread: Heading;
}

interface Lesson {
  /** Id of the module. */
  readonly module: string;
  /** As Astro's `render` gives them. */
  readonly headings: readonly { readonly slug: string; readonly text: string }[];
  /** What stands before a heading's id in a link: `../#` from a quiz to its lesson. */
  readonly base: string;
}

/** The headings of a lesson as links, in their order. */
export const headingsOf = ({ headings, base }: Lesson): Heading[] =>
  headings.map(({ slug, text }) => ({ href: base + slug, label: text }));

/** Questions of a module with their headings. */
export const keyed = (questions: readonly AuthoredQuestion[], lesson: Lesson): KeyedQuestion[] =>
  questions.map((question) => ({
    ...{ module: lesson.module, question },
    reread: headingsOf(lesson).find(({ href }) => href === lesson.base + question.reread) ?? { href: lesson.base, label: '' },
  }));
