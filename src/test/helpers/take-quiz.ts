import type { FrameLocator, Locator } from '@playwright/test';

import type { Quiz } from '../../lib/quiz/question.ts';

/** Answers the questions of a quiz in a browser, by its own key. */
export class QuizTaker {
  readonly #form: Locator;

  constructor(frame: FrameLocator) {
    this.#form = frame.locator('quiz-form');
  }

  async begin(): Promise<void> {
    await this.#form.locator('[data-do="open"]').click();
  }

  /** How many questions a sitting asks, and what passes. */
  async quiz(): Promise<Quiz> {
    return JSON.parse((await this.#form.locator('[data-quiz]').textContent()) ?? '') as Quiz;
  }

  /** The question on the screen. */
  async asked(): Promise<string> {
    return (await this.#form.locator('.quiz-question:visible').getAttribute('data-question')) ?? '';
  }

  /** Answers the question on the screen and has it checked. */
  async answer(isRight: boolean): Promise<void> {
    const id = await this.asked();
    const question = (await this.quiz()).questions.find((each) => each.id === id);
    const box = this.#form.locator(`.quiz-question[data-question="${id}"]`);
    if (!question) throw new Error(`No question ${id}`);
    if ('parts' in question)
      for (const { id: part, options, right } of question.parts)
        await box
          .locator(`select[data-part="${part}"]`)
          .selectOption(isRight ? right : (options.find((option) => option !== right) ?? ''));
    else if ('items' in question) await sort(box, isRight ? question.items : question.items.toReversed());
    else
      for (const option of question.options
        .filter(({ credit }) => (isRight ? credit === 1 : credit === 0))
        .slice(0, isRight ? 9 : 1))
        await box.locator(`[data-option="${option.id}"] input`).check();
    await box.locator('.quiz-sure input').last().check();
    await this.#form.locator('[type="submit"]').click();
  }

  async next(): Promise<void> {
    await this.#form.locator('[data-do="next"]').click();
  }

  /** Answers all that is left, and comes to the result. */
  async finish(isRight: boolean, left: number): Promise<void> {
    for (let count = 0; count < left; count += 1) {
      await this.answer(isRight);
      await this.next();
    }
  }
}

/** Brings the first to the top, then the second below it, and so on. */
async function sort(box: Locator, items: readonly string[]): Promise<void> {
  for (const [place, item] of items.entries()) {
    const thing = box.locator(`[data-order] > [data-option="${item}"]`);
    for (;;) {
      const at = await thing.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
      if (at <= place) break;
      await thing.locator('[data-move="-1"]').click();
    }
  }
}
