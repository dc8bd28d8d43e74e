import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { box, button, FOLLOW_UP, saved } from '../helpers/form-page.ts';
import { KEY, kept } from '../helpers/notebook-page.ts';

const SAVE = 'Save to your calendar (.ics)';
/** What is said below the first day. */
const atStart = (page: Page): Locator => page.locator('[data-part="offer"] [role="status"]');
const ids = (text: string): string[] => text.match(/^UID:.*$/gm) ?? [];

test('works out its dates from the first day, moves weekends, and says so', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-05');
  await expect(box(page, 'first-day-on')).toHaveValue('2026-12-05');
  await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-07');
  await expect(page.locator('[data-due="first-shift"] [data-told]')).toHaveText(
    'Monday 7 December 2026. Moved from Sunday 6 December 2026.',
  );
  await expect(atStart(page)).toContainText('Dates worked out from the first day');
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
  const first = await saved(page, SAVE);
  expect(first).toContain('BEGIN:VCALENDAR\r\n');
  expect(first).toContain('DTSTART;VALUE=DATE:20261208\r\n');
  expect(first).toContain('SUMMARY:Call after the first shift\r\n');
  expect(first).toContain('Check with: support worker');
  expect(first).not.toContain('Somebody');
  await page.reload();
  const second = await saved(page, SAVE);
  expect(ids(first).length).toBeGreaterThan(5);
  expect(new Set(ids(first)).size).toBe(ids(first).length);
  expect(ids(second)).toEqual(ids(first));
  await button(page, 'Clear this form').click();
  await button(page, 'Yes, clear this form').click();
  await box(page, 'start').fill('2026-12-07');
  const other = await saved(page, SAVE);
  expect(ids(other).filter((id) => ids(first).includes(id))).toEqual([]);
});

test('counts no box for what a saved calendar needs', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'first-shift-on').fill('2026-12-08');
  await saved(page, SAVE);
  await page.goto('/manual/forms/');
  await expect(page.locator('[data-form="follow-up"] [data-kept]')).toHaveText('On this device: 1 box filled in.');
});

test('a second person on the same form gets ids of their own, and a corrected spelling does not', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await box(page, 'who').fill('AB 12');
  const first = await saved(page, SAVE);
  await box(page, 'who').fill('ab12');
  expect(ids(await saved(page, SAVE))).toEqual(ids(first));
  await box(page, 'who').fill('CD 3');
  const second = await saved(page, SAVE);
  expect(ids(second).length).toBe(ids(first).length);
  expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([]);
});

test('the client number stands in the file’s name, and in the entries only where that is ticked', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await box(page, 'who').fill('AB 12');
  const tick = page.getByLabel('Put the client number into the entries');
  await expect(tick).not.toBeChecked();
  expect(await saved(page, SAVE)).not.toMatch(/AB.?12/);
  await tick.check();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, SAVE).click()]);
  expect(download.suggestedFilename()).toMatch(/^follow-up-AB-12-\d{4}-\d\d-\d\d\.ics$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('SUMMARY:Call after the first shift (AB 12)\r\n');
  await expect(page.locator('[data-part="said"]')).toContainText(download.suggestedFilename());
});

test('no longer says that there is nothing to save once there is', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await button(page, SAVE).click();
  const said = page.locator('[data-part="said"]');
  await expect(said).toContainText('There is no date to save yet.');
  await box(page, 'start').fill('2026-12-07');
  await expect(said).toBeEmpty();
});

test('says when the dates are no longer those that were saved', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await saved(page, SAVE);
  const said = page.locator('[data-part="said"]');
  await expect(said).toContainText('Open that file with your calendar.');
  await box(page, 'week-two-on').fill('2026-12-24');
  await expect(said).toContainText('The dates have changed since you saved them.');
  await box(page, 'week-two-on').fill('2026-12-21');
  await expect(said).toContainText('Open that file with your calendar.');
});

test('a date that somebody sets before the first day says so beside it', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await box(page, 'week-two-on').fill('2026-12-04');
  const told = page.locator('[data-due="week-two"] [data-told]');
  await expect(told).toHaveText('Friday 4 December 2026. That is before the first day at work.');
  await expect(page.locator('[data-part="heard"]')).toContainText('before the first day');
  await box(page, 'start').fill('2026-12-01');
  await expect(told).toHaveText('Friday 4 December 2026');
});

test('emptying the first day offers to take out what was worked out from it, and to put that back', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'start').fill('2026-12-07');
  await box(page, 'week-two-on').fill('2026-12-24');
  await box(page, 'week-one-done').check();
  await box(page, 'start').fill('');
  await box(page, 'who').focus();
  await expect(atStart(page)).toContainText('There is no first day now.');
  await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-08');
  await button(page, 'Take them out').click();
  await expect(box(page, 'first-shift-on')).toHaveValue('');
  await expect(box(page, 'week-two-on')).toHaveValue('2026-12-24');
  await expect(box(page, 'week-one-on')).toHaveValue('2026-12-14');
  await expect(button(page, 'Put them back')).toBeFocused();
  await button(page, 'Put them back').click();
  await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-08');
  await box(page, 'start').fill('2026-12-08');
  await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-09');
  await expect(button(page, 'Put them back')).toBeHidden();
});

test('says what is missing where there is no date yet', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await button(page, SAVE).click();
  await expect(page.locator('[data-part="said"]')).toContainText('no date to save');
});
