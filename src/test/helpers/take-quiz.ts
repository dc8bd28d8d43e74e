import type { FrameLocator, Locator } from '@playwright/test';

import type { Quiz } from '#lib/quiz/question.ts';
import { asked, box, choose, goOn } from './quiz-page.ts';

/** Takes the quiz of a package in an LMS. */
export class QuizTaker {
  readonly #frame: FrameLocator;
  readonly #form: Locator;

  constructor(frame: FrameLocator) {
    this.#frame = frame;
    this.#form = frame.locator('quiz-form');
  }

  async begin(): Promise<void> {
    await this.#form.locator('[data-do="open"]').click();
  }

  /** How many questions a sitting asks, and what passes. */
  async quiz(): Promise<Quiz> {
    return JSON.parse((await this.#form.locator('[data-quiz]').textContent()) ?? '') as Quiz;
  }

  /** Id of the question on the screen. */
  async asked(): Promise<string> {
    return (await asked(this.#frame)).question.id;
  }

  /** Answers the question on the screen and has it checked. */
  async answer(isRight: boolean): Promise<void> {
    await choose(this.#frame, isRight);
    await box(this.#frame).locator('.quiz-sure input').last().check();
    await this.#form.locator('[type="submit"]').click();
  }

  async next(): Promise<void> {
    await goOn(this.#frame);
  }

  /** Answers all that is left, and comes to the result. */
  async finish(isRight: boolean, left: number): Promise<void> {
    for (let count = 0; count < left; count += 1) {
      await this.answer(isRight);
      await this.next();
    }
  }
}
