import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { formatRecord } from '../../lib/quiz/record.ts';
import { quizKey } from '../../lib/training/progress-keeper.ts';
import { barriers } from '../helpers/barriers.ts';
import { kept } from '../helpers/notebook-page.ts';
import {
  CERTIFICATE,
  courseOf,
  finished,
  keepOnDevice,
  result,
  TRAINING,
  underWay,
  wholeModule,
} from '../helpers/training-records.ts';

/** Pages of a PDF that Chromium made: it writes each page object in the clear. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
const onPaper = (page: Page): Promise<Buffer> => page.pdf({ format: 'A4', preferCSSPageSize: true });
const nameBox = (page: Page): Locator => page.getByLabel('Your name, as it should stand on the certificate');
const rowOf = (page: Page, id: string): Locator => page.locator(`.certificate [data-row="${id}"]`);

/** Somebody who has done all of it. */
async function doAll(page: Page): Promise<void> {
  const course = await courseOf(page);
  await keepOnDevice(page, [
    ...course.flatMap((module) => wholeModule(module, finished(result(100, true)))),
    [quizKey('final-check'), formatRecord(finished(result(95, true, '2026-11-20')))],
  ]);
  await page.goto(CERTIFICATE);
}

test('with nothing recorded there is no certificate, and all that is missing is listed', async ({ page }) => {
  const course = await courseOf(page);
  await page.goto(CERTIFICATE);
  await expect(page.locator('.certificate')).toBeHidden();
  await expect(nameBox(page)).toBeHidden();
  await expect(page.getByText('No quiz is recorded as passed on this device yet.')).toBeVisible();
  await expect(page.locator('.certificate-missing a')).toHaveCount(course.length * 3 + 1);
});

test('only quizzes that were passed stand on it, each with the score and the day of the sitting', async ({ page }) => {
  const [first, second, third] = await courseOf(page);
  if (!first || !second || !third) throw new Error('expected three modules');
  await keepOnDevice(page, [
    ...wholeModule(first, finished(result(90, true), result(75, true, '2026-11-09'))),
    [quizKey(second.id), formatRecord(finished(result(60, false)))],
    [quizKey(third.id), formatRecord(underWay(4))],
  ]);
  await page.goto(CERTIFICATE);
  await expect(rowOf(page, first.id)).toContainText(first.title);
  await expect(rowOf(page, first.id)).toContainText('90%');
  await expect(rowOf(page, first.id)).toContainText('3 November 2026');
  for (const id of [second.id, third.id, 'final-check']) await expect(rowOf(page, id)).toBeHidden();
  const planned = first.minutes.lesson + first.minutes.case + first.minutes.quiz;
  await expect(page.locator('[data-sum]')).toHaveText(String(planned));
  await expect(page.locator('.certificate h2')).toHaveText('Record of training so far');
  await expect(page.locator('.certificate-missing')).not.toContainText(first.title);
  await expect(page.locator('.certificate-missing').getByRole('link', { name: 'Quiz' }).first()).toHaveAttribute(
    'href',
    `/training/${second.id}/quiz/`,
  );
});

test('minutes of parts that are not recorded are not counted', async ({ page }) => {
  const [first] = await courseOf(page);
  if (!first) throw new Error('expected a module');
  await keepOnDevice(page, [[quizKey(first.id), formatRecord(finished(result(90, true)))]]);
  await page.goto(CERTIFICATE);
  await expect(page.locator('[data-sum]')).toHaveText(String(first.minutes.quiz));
});

test('it says completion only once everything is recorded, and always what it is not', async ({ page }) => {
  await doAll(page);
  await expect(page.locator('.certificate h2')).toHaveText('Certificate of completion');
  await expect(rowOf(page, 'final-check')).toContainText('95%');
  await expect(page.locator('.certificate-missing')).toBeHidden();
  await expect(page.locator('.certificate')).toContainText('Nobody checked it, and it is not an accreditation');
});

test('the name stays on this device, and goes when everything is erased', async ({ page }) => {
  await doAll(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await nameBox(page).fill('Ada Example');
  await expect(page.locator('.certificate-name')).toHaveText('Ada Example');
  await expect.poll(() => kept(page)).toContain('Ada Example');
  await page.reload();
  await expect(nameBox(page)).toHaveValue('Ada Example');
  await expect(page.locator('.certificate-name')).toHaveText('Ada Example');
  await page.goto(TRAINING);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  expect(await kept(page)).not.toContain('Ada Example');
  await page.goto(CERTIFICATE);
  await expect(page.locator('.certificate-name')).toHaveText('');
  expect(sent.filter((request) => request.includes('Ada'))).toEqual([]);
});

test('the day is today, and may be another', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T23:30:00Z'));
  await doAll(page);
  await expect(page.locator('.certificate-day')).toHaveText('Date: 25 November 2026');
  await page.getByLabel('Date').fill('2026-12-01');
  await expect(page.locator('.certificate-day')).toHaveText('Date: 1 December 2026');
});

test('it prints on one side of A4, however long the name', async ({ page }) => {
  await doAll(page);
  expect(pagesOf(await onPaper(page))).toBe(1);
  await nameBox(page).fill('Bartholomew-Maximilian Featherstonehaugh-Cholmondeley of Saint Mary Bourne and Hurstbourne');
  expect(pagesOf(await onPaper(page))).toBe(1);
  // As wide as the paper is between its margins.
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const { inner, outer } = await page.locator('.certificate').evaluate((sheet) => ({
    inner: sheet.scrollHeight,
    outer: sheet.clientHeight,
  }));
  expect(inner, 'nothing is cut off').toBeLessThanOrEqual(outer);
  for (const gone of ['.certificate-making', '.site-header', '.site-footer', '.print-address'])
    await expect(page.locator(gone).first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a sheet to fill in by hand, on one side of A4', async ({ page }) => {
    await page.goto(CERTIFICATE);
    await expect(page.getByText('fill it in by hand')).toBeVisible();
    await expect(page.locator('main button, main input, main textarea').filter({ visible: true })).toHaveCount(0);
    const rows = page.locator('.certificate tbody tr');
    expect(await rows.count()).toBeGreaterThan(2);
    for (const row of await rows.all()) await expect(row.locator('[data-score]')).toHaveText('');
    expect(pagesOf(await onPaper(page))).toBe(1);
  });
});

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`it has no barrier at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const [first] = await courseOf(page);
      if (!first) throw new Error('expected a module');
      await keepOnDevice(page, wholeModule(first, finished(result(90, true))));
      await page.goto(CERTIFICATE);
      expect(await barriers(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
