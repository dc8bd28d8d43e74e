import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { tabTo } from '../helpers/case-page.ts';
import { rightAnswer } from '../helpers/make-question.ts';
import {
  answer,
  asked,
  beginWithAll,
  box,
  button,
  choose,
  finishQuiz,
  goOn,
  inputIn,
  partIn,
  QUIZZES,
  barriersIn,
} from '../helpers/quiz-page.ts';
import type { QuizPage } from '../helpers/quiz-page.ts';

const [FIRST] = QUIZZES as [QuizPage];

/** Answers the question on the screen rightly, with keys alone. */
async function answerByKeyboard(page: Page): Promise<void> {
  const { question } = await asked(page);
  if ('parts' in question) {
    for (const { id, right } of question.parts) {
      await tabTo(page, partIn(page, id));
      for (let press = 0; press < 9 && (await partIn(page, id).inputValue()) !== right; press += 1)
        await page.keyboard.press('ArrowDown');
    }
  } else if ('items' in question) {
    for (const [place, id] of question.items.entries()) {
      const item = box(page).locator(`[data-option="${id}"]`);
      const at = await item.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
      if (at > place) await tabTo(page, item.locator('[data-move="-1"]'));
      for (let press = at; press > place; press -= 1) await page.keyboard.press('Enter');
    }
  } else if (question.kind === 'several') {
    for (const input of await box(page).locator('.quiz-options input').all()) {
      if (!rightAnswer(question).includes(await input.inputValue())) continue;
      await tabTo(page, input);
      await page.keyboard.press('Space');
    }
  } else {
    await tabTo(page, box(page).locator('.quiz-options input').first());
    await page.keyboard.press('Space');
    const right = inputIn(page, rightAnswer(question)[0] ?? '');
    for (let press = 0; press < 9 && !(await right.isChecked()); press += 1) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, box(page).locator('.quiz-sure input').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('form .quiz-verdict')).toBeFocused();
}

for (const { module, address, quiz } of QUIZZES) {
  test(`the quiz of ${module} is passed with keys alone, each step saying where it is`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await tabTo(page, button(page, 'Begin'));
    await page.keyboard.press('Enter');
    for (let n = 1; n <= quiz.ask; n += 1) {
      await expect(page.getByRole('heading', { name: `Question ${n} of ${quiz.ask}` })).toBeFocused();
      await answerByKeyboard(page);
      await expect(page.locator('form .quiz-verdict')).toHaveText('Right');
      await tabTo(page, page.locator('[data-do="next"]'));
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: 'You passed: 100%' })).toBeFocused();
    await expect(page.getByText('You were sure, but not right')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Worth reading again' })).toBeHidden();
  });
}

test('of every kind of question: names, roles and states, and what each answer was worth', async ({ page }) => {
  test.slow();
  await beginWithAll(page, FIRST);
  for (const { id } of FIRST.quiz.questions) {
    const { authored, question } = await asked(page);
    expect(authored.id).toBe(id);
    await expect(box(page).getByRole('group')).toHaveCount(2);
    const sure = box(page).getByRole('group', { name: 'How sure are you?' });
    await expect(sure.getByRole('radio')).toHaveCount(3);
    if ('parts' in question) {
      for (const part of await box(page).getByRole('combobox').all()) await expect(part).toHaveAccessibleName(/\S/);
      await expect(box(page).getByRole('combobox')).toHaveCount(question.parts.length);
    } else if ('items' in question) {
      await expect(box(page).getByRole('listitem')).toHaveCount(question.items.length);
      await expect(
        box(page)
          .getByRole('button', { name: /^Up: ./ })
          .first(),
      ).toHaveAttribute('aria-disabled', 'true');
      await expect(
        box(page)
          .getByRole('button', { name: /^Down: ./ })
          .last(),
      ).toHaveAttribute('aria-disabled', 'true');
    } else {
      const role = question.kind === 'several' ? 'checkbox' : 'radio';
      await expect(box(page).locator('.quiz-options').getByRole(role)).toHaveCount(question.options.length);
      await expect(box(page).locator('.quiz-options').getByRole(role, { checked: true })).toHaveCount(0);
    }
    await answer(page, false);
    await expect(page.locator('form .quiz-verdict')).toHaveText(/^\s*(Not right|Partly right: \d+% of the mark)\s*$/);
    for (const control of await box(page).locator('input, select').all()) await expect(control).toBeDisabled();
    const marks = box(page).locator('.quiz-mark');
    await expect(marks.filter({ hasText: /not right|Belongs in place/i }).first()).toBeVisible();
    for (const mark of await marks.all()) await expect(mark.locator('.quiz-told')).toHaveText(/.{10}/);
    await expect(box(page).getByRole('link', { name: /./ }).first()).toHaveAttribute('href', /^\/about\/sources\/#ref-/);
    await expect(box(page).locator('[data-again] a')).toHaveAttribute('href', `../#${authored.reread}`);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: /^Not passed yet: \d+%$/ })).toBeFocused();
});

test('an answer is not checked before it is chosen, and how sure one is too', async ({ page }) => {
  await beginWithAll(page, FIRST);
  while ('items' in (await asked(page)).question) {
    await answer(page, true);
    await goOn(page);
  }
  await button(page, 'Check my answer').click();
  await expect(box(page).locator('.quiz-problem:visible').first()).toBeFocused();
  await expect(box(page).locator('.quiz-problem:visible')).toHaveCount(2);
  await choose(page, true);
  await button(page, 'Check my answer').click();
  await expect(box(page).getByText('Say how sure you are.')).toBeFocused();
  await expect(box(page).locator('.quiz-problem:visible')).toHaveCount(1);
  await answer(page, true);
  await expect(box(page).locator('.quiz-problem:visible')).toHaveCount(0);
});

test('a thing to put in order moves by a button that keeps the focus, and its place is said', async ({ page }) => {
  await beginWithAll(page, FIRST);
  while (!('items' in (await asked(page)).question)) {
    await answer(page, true);
    await goOn(page);
  }
  const down = box(page).locator('[data-move="1"]').first();
  const name = (await box(page).locator('[data-text]').first().textContent()) ?? '';
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('quiz-form [role="status"]')).toHaveText(new RegExp(`: now number 2 of \\d$`));
  await expect(box(page).locator('[data-text]').nth(1)).toHaveText(name);
  await expect(box(page).locator('li').nth(1).locator('[data-move="1"]')).toBeFocused();
  for (const size of await box(page)
    .locator('[data-move]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height)))
    expect(size).toBeGreaterThanOrEqual(44);
});

/** Goes through all questions and stops once at each kind: before it is answered, with its problems shown, or after. */
async function atEachKind(page: Page, isAnswered: boolean, look: (kind: string) => Promise<void>): Promise<void> {
  const met = new Set<string>();
  for (const { kind } of FIRST.quiz.questions) {
    if (!met.has(kind) && !isAnswered) {
      await button(page, 'Check my answer').click();
      await look(kind);
    }
    await answer(page, false);
    if (!met.has(kind) && isAnswered) await look(kind);
    met.add(kind);
    await goOn(page);
  }
}

for (const isAnswered of [false, true]) {
  test(`axe finds no barrier at each kind of question ${isAnswered ? 'once answered' : 'with its problems shown'}`, async ({
    page,
  }) => {
    test.slow();
    await beginWithAll(page, FIRST);
    await atEachKind(page, isAnswered, async (kind) => expect(await barriersIn(page), kind).toEqual([]));
  });
}

test('axe finds no barrier at the start and in the result', async ({ page }) => {
  test.slow();
  await page.goto(FIRST.address);
  expect(await barriersIn(page)).toEqual([]);
  await button(page, 'Begin').click();
  await finishQuiz(page, false);
  expect(await barriersIn(page)).toEqual([]);
  for (const review of await page.locator('.quiz-review summary').all()) await review.click();
  expect(await barriersIn(page)).toEqual([]);
});
