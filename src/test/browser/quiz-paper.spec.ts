import { expect, test } from '@playwright/test';

import { button, QUIZZES } from '../helpers/quiz-page.ts';
import type { QuizPage } from '../helpers/quiz-page.ts';

const [FIRST] = QUIZZES as [QuizPage];

test('before it is begun a quiz goes to paper whole: numbered questions, boxes, and the key on a page of its own', async ({
  page,
}) => {
  await page.goto(FIRST.address);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quiz-question:visible')).toHaveCount(FIRST.quiz.questions.length);
  await expect(page.locator('.quiz-key-list > li:visible')).toHaveCount(FIRST.quiz.questions.length);
  await expect(page.locator('main button:visible')).toHaveCount(0);
  expect(await page.locator('.quiz-key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe('page');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(button(page, 'Begin')).toBeVisible();
  await expect(page.locator('.quiz-question:visible, .quiz-key:visible')).toHaveCount(0);
});

test('where the script does not come the questions are there, and the answers stay closed', async ({ page }) => {
  await page.route(/QuizForm.*\.js$/, (route) => route.abort());
  await page.goto(FIRST.address);
  await expect(page.locator('.quiz-question:visible')).toHaveCount(FIRST.quiz.questions.length);
  await expect(page.locator('.quiz-told:visible')).toHaveCount(0);
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { module, address, quiz } of QUIZZES) {
    test(`every question of ${module} can be read and answered on paper, and its key is closed`, async ({ page }) => {
      await page.goto(address);
      const questions = page.locator('.quiz-question');
      await expect(questions).toHaveCount(quiz.questions.length);
      for (const [index, question] of (await questions.all()).entries()) {
        await expect(question.locator('fieldset').first()).toBeVisible();
        await expect(question).toContainText(`${index + 1}.`);
      }
      await expect(page.locator('.quiz-told:visible')).toHaveCount(0);
      await page.getByText('Answers, for checking on paper').click();
      await expect(page.locator('.quiz-key-list > li:visible')).toHaveCount(quiz.questions.length);
      await expect(page.locator('.quiz-told:visible')).not.toHaveCount(0);
    });
  }
});
