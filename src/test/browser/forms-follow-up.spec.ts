import { expect, test } from '@playwright/test';

import { box, button, FOLLOW_UP, saved } from '../helpers/form-page.ts';
import { KEY, kept } from '../helpers/notebook-page.ts';

test('works out its dates from the first day, moves weekends, and says so', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-05');
  await expect(box(page, 'first-day-on')).toHaveValue('2026-12-05');
  await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-07');
  await expect(page.locator('[data-due="first-shift"] [data-told]')).toHaveText(
    'Monday 7 December 2026. Moved from Sunday 6 December 2026.',
  );
  await expect(page.locator('follow-up-dates [role="status"]')).toContainText('Dates worked out from the first day');
  await page.reload();
  await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-07');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-due="first-shift"] [data-told]')).toBeVisible();
  await page.evaluate(() => (document.documentElement.dataset.print = 'blank'));
  await expect(page.locator('[data-due="first-shift"] [data-told]')).toBeHidden();
});

test('a date that somebody changed stays when the first day moves, after a reload too', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await box(page, 'week-two-on').fill('2026-12-24');
  await expect.poll(() => kept(page)).toContain('2026-12-24');
  await page.reload();
  await box(page, 'start').fill('2026-12-08');
  await expect(box(page, 'week-one-on')).toHaveValue('2026-12-15');
  await expect(box(page, 'week-two-on')).toHaveValue('2026-12-24');
});

test('the day of a contact that is done stays when the first day moves', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await box(page, 'week-one-done').check();
  await box(page, 'start').fill('2026-12-08');
  await expect(box(page, 'week-two-on')).toHaveValue('2026-12-22');
  await expect(box(page, 'week-one-on')).toHaveValue('2026-12-14');
});

test('days that were worked out are kept together with the first day', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  // Read in the same moment: a little later the sheet keeps the first day by itself.
  const text = await box(page, 'start').evaluate((start, key) => {
    (start as HTMLInputElement).value = '2026-12-07';
    start.dispatchEvent(new Event('input', { bubbles: true }));
    return localStorage.getItem(key) ?? '';
  }, KEY);
  const words = JSON.parse(text) as { entries: Record<string, { value: string }> };
  expect(words.entries['follow-up/start']?.value).toBe('2026-12-07');
  expect(words.entries['follow-up/week-one-on']?.value).toBe('2026-12-14');
});

test('goes into a calendar as whole days without a name, with the same ids each time', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'who').fill('Somebody by name');
  await box(page, 'start').fill('2026-12-07');
  const first = await saved(page, 'Save to your calendar (.ics)');
  expect(first).toContain('BEGIN:VCALENDAR\r\n');
  expect(first).toContain('DTSTART;VALUE=DATE:20261208\r\n');
  expect(first).toContain('SUMMARY:Call after the first shift\r\n');
  expect(first).toContain('Check with: support worker');
  expect(first).not.toContain('Somebody');
  await page.reload();
  const second = await saved(page, 'Save to your calendar (.ics)');
  const ids = (text: string): string[] => text.match(/^UID:.*$/gm) ?? [];
  expect(ids(first).length).toBeGreaterThan(5);
  expect(new Set(ids(first)).size).toBe(ids(first).length);
  expect(ids(second)).toEqual(ids(first));
  await button(page, 'Clear this form').click();
  await button(page, 'Yes, clear this form').click();
  await box(page, 'start').fill('2026-12-07');
  const other = await saved(page, 'Save to your calendar (.ics)');
  expect(ids(other).filter((id) => ids(first).includes(id))).toEqual([]);
});

test('counts no box for what a saved calendar needs', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'first-shift-on').fill('2026-12-08');
  await saved(page, 'Save to your calendar (.ics)');
  await page.goto('/manual/forms/');
  await expect(page.locator('[data-form="follow-up"] [data-kept]')).toHaveText('On this device: 1 box filled in.');
});

test('says what is missing where there is no date yet', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await button(page, 'Save to your calendar (.ics)').click();
  await expect(page.locator('follow-up-dates [role="status"]')).toContainText('no date to save');
});
