import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

import { formatNotebook } from '#lib/notebook/parse.ts';
import { STORAGE_KEY } from '#lib/notebook/store.ts';
import { questionOf } from '#lib/quiz/question-of.ts';
import type { Question, Sitting } from '#lib/quiz/question.ts';
import { formatRecord, NO_RECORD } from '#lib/quiz/record.ts';
import { quizKey } from '#lib/training/progress-keeper.ts';
import { quizSchema } from '#schemas/quiz.ts';
import type { AuthoredQuestion, AuthoredQuiz } from '#schemas/quiz.ts';
import { barriersInBothSchemes } from './barriers.ts';
import { rightAnswer } from './make-question.ts';
import { moduleFiles } from './module-files.ts';
import { write } from './write-one.ts';

export interface QuizPage {
  readonly module: string;
  readonly address: string;
  readonly quiz: AuthoredQuiz;
}

/** Every quiz there is. Texts may hold facts in braces, so tests go by ids. */
export const QUIZZES: readonly QuizPage[] = moduleFiles('quiz.yaml', quizSchema).map(({ module, data: quiz }) => ({
  ...{ module, quiz },
  address: `/training/${module}/quiz/`,
}));

const ALL = QUIZZES.flatMap(({ module, quiz }) => quiz.questions.map((question) => ({ module, question })));

/** Where a quiz stands: a page, or a package inside one. */
type View = Page | FrameLocator;

export const button = (page: View, name: string): Locator => page.getByRole('button', { name, exact: true });
/** The part of the page with the question that is asked now. */
export const box = (page: View): Locator => page.locator('form .quiz-question:visible');
export const inputIn = (page: View, id: string): Locator => box(page).locator(`.quiz-options input[value="${id}"]`);
export const partIn = (page: View, id: string): Locator => box(page).locator(`[data-part="${id}"]`);

/** What is asked now, as its author wrote it and as the page marks it. */
export async function asked(page: View): Promise<{ authored: AuthoredQuestion; question: Question }> {
  const id = await box(page).getAttribute('data-question');
  const found = ALL.find(({ question }) => question.id === id);
  if (!found) throw new Error(`content/training/: no question "${id}".`);
  return { authored: found.question, question: questionOf(found.module, found.question) };
}

/** Begins with all questions of the pool, in their order, so that every kind is met. What is kept later stays on a reload. */
export const beginWithAll = (page: Page, quizPage: QuizPage): Promise<void> =>
  beginWith(
    page,
    quizPage,
    quizPage.quiz.questions.map(({ id }) => id),
  );

/** The same with some of the questions. */
export async function beginWith(page: Page, { module, address }: QuizPage, ids: readonly string[]): Promise<void> {
  const sitting = { attempt: 1, seed: 7, asked: ids, given: {}, seconds: 0 };
  const kept = write({ version: 1, erasedAt: 0, entries: {} }, quizKey(module), formatRecord({ ...NO_RECORD, sitting }), 1);
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [STORAGE_KEY, formatNotebook(kept)] as const,
  );
  await page.goto(address);
  await button(page, 'Begin').click();
}

/** Chooses, without checking: what is right, or something that earns nothing. */
export async function choose(page: View, isRight: boolean): Promise<void> {
  const { question } = await asked(page);
  if ('parts' in question) {
    for (const { id, right, options } of question.parts)
      await partIn(page, id).selectOption(isRight ? right : (options.find((option) => option !== right) ?? ''));
  } else if ('items' in question) {
    if (isRight) await putInOrder(page, question.items);
    // Mixed, it is never right; some of it may be.
  } else {
    const right = rightAnswer(question);
    const wrong = question.options.find(({ credit }) => credit === 0)?.id ?? '';
    for (const id of isRight ? right : [wrong]) await inputIn(page, id).check();
  }
}

async function putInOrder(page: View, items: readonly string[]): Promise<void> {
  for (const [place, id] of items.entries()) {
    const up = box(page).locator(`[data-option="${id}"] [data-move="-1"]`);
    const ids = () =>
      box(page)
        .locator('[data-order] > *')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-option')));
    for (let at = (await ids()).indexOf(id); at > place; at -= 1) await up.click();
  }
}

/** Answers the question on the screen and waits for what it says. */
export async function answer(page: Page, isRight: boolean, sure: 'Unsure' | 'Fairly sure' | 'Sure' = 'Sure'): Promise<void> {
  await choose(page, isRight);
  await box(page).getByRole('radio', { name: sure, exact: true }).check();
  await button(page, 'Check my answer').click();
  await expect(page.locator('form .quiz-verdict')).toBeFocused();
}

/** Goes on, to the next question or to the result. */
export const goOn = (page: View): Promise<void> => page.locator('[data-do="next"]').click();

/** Answers all that is left and goes on to the result. */
export async function finishQuiz(page: Page, isRight: boolean, sure: 'Unsure' | 'Fairly sure' | 'Sure' = 'Sure'): Promise<void> {
  for (let isLast = false; !isLast;) {
    await answer(page, isRight, sure);
    isLast = await button(page, 'See your result').isVisible();
    await goOn(page);
  }
}

/** The sitting that is kept. */
export const keptSitting = (page: Page, module: string): Promise<Pick<Sitting, 'asked' | 'seconds'>> =>
  page.evaluate(
    ([notebook, key]) => {
      const { entries } = JSON.parse(localStorage.getItem(notebook) ?? '{}') as { entries: Record<string, { value: string }> };
      return (JSON.parse(entries[key]?.value ?? '{}') as { sitting: { asked: string[]; seconds: number } }).sitting;
    },
    [STORAGE_KEY, quizKey(module)] as const,
  );

/** What axe finds in the quiz. The rest of the page is the same for every page. */
export const barriersIn = (page: Page): Promise<string[]> => barriersInBothSchemes(page, 'quiz-form');
