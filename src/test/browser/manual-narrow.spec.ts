import { expect, test } from '@playwright/test';

const PAGES = [
  '/manual/',
  '/manual/who-does-what/',
  '/manual/the-pain-management-plan/',
  '/manual/fidelity/',
  '/manual/forms/',
  '/manual/forms/follow-up/',
  '/manual/print/',
];

test('no page of the manual scrolls sideways on a narrow phone with the largest letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('instep.reading', '{"text":"larger","spacing":"wide","scheme":"auto"}'));
  for (const path of PAGES) {
    await page.goto(path);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess, path).toBe(0);
  }
});

test('a table of a chapter breaks no word, and scrolls by itself where it is too wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/manual/the-pain-management-plan/');
  const head = page.getByRole('rowheader', { name: 'Rehabilitation' });
  const lines = await head.evaluate((cell) => {
    const words = document.createRange();
    words.selectNodeContents(cell);
    return words.getClientRects().length;
  });
  expect(lines).toBe(1);
  await expect(head.locator('xpath=ancestor::div[1]')).toHaveCSS('overflow-x', 'auto');
});
