import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';

import { barriers } from '../helpers/barriers.ts';
import { Lms } from '../helpers/lms.ts';
import { QuizTaker } from '../helpers/take-quiz.ts';

const DOWNLOADS = new URL('../../../dist/downloads/', import.meta.url);
const packages = (await readdir(DOWNLOADS)).filter((name) => /^training-.+-scorm12\.zip$/.test(name));
const read = (name: string) => readFile(new URL(name, DOWNLOADS));
const first = () => read(packages[0] ?? '');

// Each plays one or two whole quizzes.
test.describe.configure({ timeout: 120_000 });

async function openQuiz(page: Page): Promise<{ lms: Lms; quiz: QuizTaker }> {
  const lms = new Lms(page, await first());
  await lms.open();
  await lms.frame.getByRole('link', { name: /^Quiz/ }).click();
  return { lms, quiz: new QuizTaker(lms.frame) };
}

for (const name of packages) {
  test(`${name} is left in the middle of the quiz, resumed at the same question and passed`, async ({ page }) => {
    const lms = new Lms(page, await read(name));
    await lms.open();
    await expect(lms.frame.getByText('Your learning system keeps where you are')).toBeVisible();
    expect(lms.kept?.core.lesson_status).toBe('incomplete');
    await lms.frame.getByLabel('I have read this lesson').check();
    await lms.frame.getByRole('link', { name: /^Quiz/ }).click();
    const quiz = new QuizTaker(lms.frame);
    const { ask } = await quiz.quiz();
    await quiz.begin();
    await quiz.finish(true, 2);
    const question = await quiz.asked();
    await lms.leave();
    expect(lms.kept?.core).toMatchObject({ lesson_location: `quiz.${question}`, exit: 'suspend', lesson_status: 'incomplete' });

    await lms.open();
    await expect(lms.frame.locator('#quiz')).toBeVisible();
    await quiz.begin();
    expect(await quiz.asked()).toBe(question);
    await quiz.finish(true, ask - 2);
    await expect(lms.frame.locator('quiz-form [data-result]')).toBeVisible();
    await lms.leave();
    expect(lms.kept?.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100', min: '0', max: '100' } });
    expect(lms.kept?.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d(\.\d+)?$/);
    expect(lms.kept?.suspend_data.length).toBeLessThan(4096);
    await lms.open();
    await lms.frame.getByRole('link', { name: /^Lesson/ }).click();
    await expect(lms.frame.getByLabel('I have read this lesson')).toBeChecked();
  });
}

test('a quiz that is failed says so, and one passed later counts', async ({ page }) => {
  const { lms, quiz } = await openQuiz(page);
  const { ask } = await quiz.quiz();
  await quiz.begin();
  await quiz.finish(false, ask);
  await expect.poll(() => lms.kept?.core.lesson_status).toBe('failed');
  const low = Number(lms.kept?.core.score.raw);
  await lms.frame.getByRole('button', { name: 'Try again with other questions' }).click();
  await quiz.finish(true, ask);
  await expect.poll(() => lms.kept?.core.lesson_status).toBe('passed');
  expect(Number(lms.kept?.core.score.raw)).toBeGreaterThan(low);
});

test('each answer is told in letters, and no words or names are sent', async ({ page }) => {
  const { lms, quiz } = await openQuiz(page);
  const { ask } = await quiz.quiz();
  await quiz.begin();
  await quiz.finish(true, ask);
  const told = Object.values(lms.kept?.interactions ?? {}).filter((each) => typeof each === 'object');
  expect(told).toHaveLength(ask);
  for (const interaction of told) {
    expect(interaction.student_response).toMatch(/^(?:[a-z0-9](?:,[a-z0-9])*|\d\.[a-z](?:,\d\.[a-z])*)$/);
    expect(interaction).toMatchObject({ result: 'correct', id: expect.stringMatching(/-try-1$/) });
  }
  expect(lms.kept?.suspend_data).toMatch(/^1\.[\w-]+\.[\w-]+$/);
});

test('the way through the case is kept', async ({ page }) => {
  const lms = new Lms(page, await first());
  await lms.open();
  await lms.frame.getByRole('link', { name: /^Case/ }).click();
  const walk = lms.frame.locator('case-walk');
  await walk.locator('.scene-choice input').first().check();
  await walk.getByRole('button', { name: 'Do this' }).click();
  await walk.getByRole('button', { name: 'What happens next' }).click();
  const heading = await walk.locator('.scene-heading').textContent();
  await lms.leave();
  await lms.open();
  await expect(lms.frame.locator('#case')).toBeVisible();
  await expect(walk.locator('.scene-heading')).toHaveText(heading ?? '');
});

test('a lost connection is said at once, nothing is lost, and all is sent once it is back', async ({ page }) => {
  const { lms, quiz } = await openQuiz(page);
  await quiz.begin();
  lms.isDown = true;
  await quiz.answer(true);
  const alert = lms.frame.locator('sco-status [role="alert"]');
  await expect(alert).toContainText('Your learning system is not answering');
  await quiz.next();
  await quiz.answer(true);
  const before = lms.sent.length;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('not answering');
  expect(lms.sent).toHaveLength(before);
  lms.isDown = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeEmpty();
  await expect(lms.frame.getByText('Your learning system answers again.')).toBeFocused();
  await quiz.next();
  const question = await quiz.asked();
  await lms.open();
  await quiz.begin();
  expect(await quiz.asked()).toBe(question);
});

test('what the learning system missed is there again in the same tab, and for nobody else', async ({ page }) => {
  const lms = new Lms(page, await first());
  await lms.open();
  lms.isDown = true;
  await lms.frame.getByLabel('I have read this lesson').check();
  await lms.leave();
  lms.isDown = false;
  await lms.open();
  await expect(lms.frame.getByLabel('I have read this lesson')).toBeChecked();
  lms.isDown = true;
  await lms.frame.getByLabel('I have read this lesson').uncheck();
  await lms.leave();
  lms.isDown = false;
  lms.kept = undefined;
  await lms.open('learner-2');
  await expect(lms.frame.getByLabel('I have read this lesson')).not.toBeChecked();
});

test('the device’s own storage stays empty in a learning system', async ({ page }) => {
  const lms = new Lms(page, await first());
  await lms.open();
  await lms.frame.getByLabel('I have read this lesson').check();
  await lms.leave();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('without a learning system, from a disk, it works and keeps progress on the device', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'scorm-'));
  const files = unzipSync(await first());
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('requestfailed', (request) => errors.push(request.url()));
  const address = pathToFileURL(join(folder, Object.keys(files).find((name) => name.endsWith('.html')) ?? '')).href;
  await page.goto(address);
  await expect(page.getByText('Not opened from a learning system.')).toBeVisible();
  await page.getByLabel('I have read this lesson').check();
  await page.reload();
  await expect(page.getByLabel('I have read this lesson')).toBeChecked();
  expect(await page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'))).toBe(true);
  expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any part, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const lms = new Lms(page, await first());
    await lms.open();
    for (const part of ['Lesson', 'Case', 'Quiz']) {
      await lms.frame.getByRole('link', { name: new RegExp(`^${part}`) }).click();
      expect(await barriers(await lms.innerFrame())).toEqual([]);
    }
  });
}
