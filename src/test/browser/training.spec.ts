import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { formatRecord } from '../../lib/quiz/record.ts';
import { quizKey } from '../../lib/training/progress-keeper.ts';
import { barriers } from '../helpers/barriers.ts';
import {
  courseOf,
  finished,
  keepOnDevice,
  result,
  TRAINING,
  underWay,
  wholeModule,
  wholeRoute,
} from '../helpers/training-records.ts';

const next = (page: Page): Locator => page.locator('.next-step a');
const itemOf = (page: Page, module: string): Locator => page.locator(`[data-module="${module}"]`);

test('somebody new is led to the first lesson, and no record is shown', async ({ page }) => {
  const [first] = await courseOf(page);
  await expect(next(page)).toHaveAttribute('href', `/training/${first?.id}/`);
  await expect(next(page)).toBeInViewport();
  await expect(page.locator('.module-record:visible')).toHaveCount(0);
  await next(page).press('Enter');
  await expect(page.locator('h1')).toHaveText(first?.title ?? '');
});

test('a lesson and the chapters of the manual that name it lead to one another', async ({ page }) => {
  await page.goto('/training/tiredness-and-mood/');
  await page.getByRole('link', { name: 'First meetings' }).click();
  await expect(page.locator('h1')).toContainText('First meetings');
  await page
    .getByRole('link', { name: /Training module \d: .*mood/i })
    .first()
    .click();
  await expect(page).toHaveURL('/training/tiredness-and-mood/');
});

test('the record shows what was kept of each part, and leads back to the question somebody left', async ({ page }) => {
  const [first, second] = await courseOf(page);
  if (!first || !second) throw new Error('expected two modules');
  await keepOnDevice(page, [
    ...wholeModule(first, finished(result(60, false, '2026-11-02'), result(90, true))),
    [`training/${first.id}/confidence-before`, '3'],
    [`training/${first.id}/confidence-after`, '7'],
    [quizKey(second.id), formatRecord(underWay(3))],
  ]);
  const done = itemOf(page, first.id);
  await expect(done.locator('[data-state="done"]')).toHaveCount(3);
  await expect(done.locator('.module-record')).toHaveText(
    'Passed with 90% on 3 November 2026. Your confidence: 3 of 10 before, 7 of 10 after.',
  );
  await expect(itemOf(page, second.id).locator('[data-part="quiz"]')).toContainText('at question 4');
  await expect(next(page)).toContainText('go on with question 4');
  await expect(next(page)).toHaveAttribute('href', `/training/${second.id}/quiz/`);
  await expect(page.locator('.next-step')).toContainText('1 of');
});

test('a quiz that was not passed is not shown as done', async ({ page }) => {
  const [first] = await courseOf(page);
  if (!first) throw new Error('expected a module');
  await keepOnDevice(page, wholeModule(first, finished(result(40, false))));
  await expect(itemOf(page, first.id).locator('[data-part="quiz"]')).not.toHaveAttribute('data-state', 'done');
  await expect(itemOf(page, first.id).locator('.module-record')).toContainText('Not passed yet');
  await expect(next(page)).toHaveAttribute('href', `/training/${first.id}/quiz/`);
});

test('after all modules comes the final check, then the certificate', async ({ page }) => {
  const course = await courseOf(page);
  const all = course.flatMap((module) => wholeModule(module, finished(result(80, true))));
  await keepOnDevice(page, all);
  await expect(next(page)).toHaveAttribute('href', '/training/final-check/');
  await keepOnDevice(page, [...all, [quizKey('final-check'), formatRecord(finished(result(85, true)))]]);
  await expect(next(page)).toHaveAttribute('href', '/training/certificate/');
  await expect(itemOf(page, 'final-check').locator('.module-record')).toContainText('Passed with 85%');
});

test('a lesson ticked as read and a rating, by keyboard, stand in the record', async ({ page }) => {
  const [first] = await courseOf(page);
  await page.goto(`/training/${first?.id}/`);
  await page.getByLabel('Before you start').selectOption('4');
  const tick = page.getByLabel('I have read this lesson');
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-status]').filter({ hasText: 'Saved' }).first()).toBeVisible();
  await page.goto(TRAINING);
  await expect(itemOf(page, first?.id ?? '').locator('[data-part="lesson"]')).toHaveAttribute('data-state', 'done');
  await expect(itemOf(page, first?.id ?? '').locator('.module-record')).toContainText('4 of 10');
  await expect(next(page)).toHaveAttribute('href', `/training/${first?.id}/case/`);
});

test('the record can be saved under its own name, and erasing takes it away', async ({ page }) => {
  const [first] = await courseOf(page);
  if (!first) throw new Error('expected a module');
  await keepOnDevice(page, [[`training/${first.id}/case`, wholeRoute(first.graph)]]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^my-training-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.locator('[data-state="done"]')).toHaveCount(0);
  await expect(next(page)).toHaveAttribute('href', `/training/${first.id}/`);
});

test('a record that cannot be read shows as no record', async ({ page }) => {
  const [first] = await courseOf(page);
  await keepOnDevice(page, [
    [quizKey(first?.id ?? ''), '{"v":1,"results":"none"'],
    [`training/${first?.id}/case`, 'gone,,gone'],
  ]);
  await expect(page.locator('[data-state="done"]')).toHaveCount(0);
  await expect(page.locator('.module-record:visible')).toHaveCount(0);
});

test('the header keeps to two rows on a phone', async ({ page }) => {
  await page.goto(TRAINING);
  const middles = await page.locator('.site-header :is(.wordmark, .crisis, summary, nav a):visible').evaluateAll((parts) =>
    parts.map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return Math.round((top + height / 2) / 10);
    }),
  );
  expect(new Set(middles).size).toBe(2);
});

test('each hand-out of a group sheet begins on paper of its own', async ({ page }) => {
  const [first] = await courseOf(page);
  await page.goto(`/training/${first?.id}/group/`);
  await page.emulateMedia({ media: 'print' });
  const parts = page.locator('.group-part');
  await expect(parts).toHaveCount(3);
  for (const part of await parts.all()) await expect(part).toHaveCSS('break-before', 'page');
  await expect(page.locator('.group-hour > li').first()).toContainText('0:00');
  await expect(page.locator('.group-hour > li').last()).toContainText('1:00');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every module is there with its three parts, and nothing waits for a script', async ({ page }) => {
    await page.goto(TRAINING);
    const items = page.locator('.modules > li');
    expect(await items.count()).toBeGreaterThan(1);
    for (const item of await items.all()) await expect(item.locator('nav a')).toHaveCount(3);
    await expect(page.locator('main button')).toHaveCount(0);
    await next(page).click();
    await expect(page.locator('.lesson h2').first()).toBeVisible();
    await expect(page.getByText('I have read this lesson')).toBeHidden();
  });
});

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the training with its record, a lesson and a group sheet have no barrier at ${width} pixels, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const [first, second] = await courseOf(page);
      if (!first || !second) throw new Error('expected two modules');
      await keepOnDevice(page, [
        ...wholeModule(first, finished(result(90, true))),
        [quizKey(second.id), formatRecord(underWay(2))],
      ]);
      for (const address of [TRAINING, `/training/${first.id}/`, `/training/${first.id}/group/`]) {
        await page.goto(address);
        expect(await barriers(page), address).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }));
        expect(scrollWidth, address).toBeLessThanOrEqual(clientWidth);
      }
    });
