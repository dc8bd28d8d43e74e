import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { box, button, FOLLOW_UP } from '../helpers/form-page.ts';
import { file, goal, kept, PLAN } from '../helpers/notebook-page.ts';

const FLARE_UP = '/manual/forms/flare-up-at-work/';
/** A file saved for client A: newer than what stands here, so that merging would let it win. */
const ofA = (words: Readonly<Record<string, string>>): ReturnType<typeof file> =>
  file(
    'form.json',
    JSON.stringify({
      kind: 'instep-notebook',
      version: 1,
      erasedAt: 0,
      entries: Object.fromEntries(Object.entries(words).map(([key, value]) => [key, { value, at: 4_000_000_000_000 }])),
    }),
  );
const FORM_OF_A = ofA({ 'follow-up/who': 'A 1', 'follow-up/how': 'Text A', 'follow-up/first-shift-note': 'of A' });

async function fillForB(page: Page): Promise<void> {
  await page.goto(FOLLOW_UP);
  await box(page, 'who').fill('B 2');
  await box(page, 'books').fill('Only of B');
  await box(page, 'how').fill('Call B');
  await expect.poll(() => kept(page)).toContain('Call B');
}
const valuesOf = (page: Page): Promise<string[]> =>
  Promise.all(['who', 'books', 'how', 'first-shift-note'].map((id) => box(page, id).inputValue()));

test('a file about another person is asked about, and the safe answer changes nothing', async ({ page }) => {
  await fillForB(page);
  const before = await kept(page);
  await page.getByLabel('Load this form from a file').setInputFiles(FORM_OF_A);
  await expect(page.getByRole('alertdialog')).toHaveAccessibleName(
    /^This file is for “A 1”\. The form here is for “B 2”\..*goes from this browser\. Save it first/,
  );
  await expect(button(page, 'Keep what is here')).toBeFocused();
  expect(await kept(page)).toBe(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.locator('[data-said="load"]')).toHaveText('Nothing was changed.');
  await expect(page.getByLabel('Load this form from a file')).toBeFocused();
  expect(await kept(page)).toBe(before);
  await button(page, 'Clear this form').click();
  await expect(button(page, 'Keep it')).toBeFocused();
});

test('the file can take the place of the form, nothing is mixed, and one undo brings everything back', async ({ page }) => {
  await fillForB(page);
  await page.getByLabel('Load this form from a file').setInputFiles(FORM_OF_A);
  await button(page, 'Put the file in place of this form').click();
  await expect.poll(() => valuesOf(page)).toEqual(['A 1', '', 'Text A', 'of A']);
  expect(await kept(page)).not.toContain('Only of B');
  await box(page, 'books').fill('written for A since');
  await button(page, 'Undo loading').click();
  await expect.poll(() => valuesOf(page)).toEqual(['B 2', 'Only of B', 'Call B', '']);
  await page.reload();
  await expect.poll(() => valuesOf(page)).toEqual(['B 2', 'Only of B', 'Call B', '']);
});

test('a file chosen after the question closes it, and nothing of the first file can be put in', async ({ page }) => {
  await fillForB(page);
  const before = await kept(page);
  const chooser = page.getByLabel('Load this form from a file');
  await chooser.setInputFiles(FORM_OF_A);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await chooser.setInputFiles(file('broken.json', '{"kind":'));
  await expect(page.locator('[data-said="load"]')).toContainText('That file is damaged');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  expect(await kept(page)).toBe(before);
  await chooser.setInputFiles(FORM_OF_A);
  await expect(page.locator('[data-said="load"]')).toBeEmpty();
});

test('a file about the same person, however its number is spelt, is added as before', async ({ page }) => {
  await fillForB(page);
  await page
    .getByLabel('Load this form from a file')
    .setInputFiles(ofA({ 'follow-up/who': 'b2', 'follow-up/first-shift-note': 'of B too' }));
  await expect(box(page, 'first-shift-note')).toHaveValue('of B too');
  await expect(box(page, 'books')).toHaveValue('Only of B');
});

test('what was cleared cannot come back among the words of the next person', async ({ page }) => {
  await fillForB(page);
  await button(page, 'Clear this form').click();
  await button(page, 'Yes, clear this form').click();
  await expect(button(page, 'Put it all back')).toBeVisible();
  await page.getByLabel('Load this form from a file').setInputFiles(FORM_OF_A);
  await expect(box(page, 'who')).toHaveValue('A 1');
  await expect(button(page, 'Put it all back')).toBeHidden();
});

test('on the page of all forms, forms about others are named, and only those are replaced', async ({ page }) => {
  await fillForB(page);
  await page.goto(FLARE_UP);
  await box(page, 'who').fill('B 2');
  await page.goto('/manual/forms/');
  const all = ofA({
    'follow-up/who': 'A 1',
    'flare-up-at-work/who': 'B 2',
    'phased-start/who': 'A 1',
    'goals/general': 'A note',
  });
  const before = await kept(page);
  await page.getByLabel('Load from a file').setInputFiles(all);
  await expect(page.getByRole('alertdialog')).toHaveAccessibleName(
    /Follow-up schedule: the file is for “A 1”, the form here is for “B 2”\. If/,
  );
  expect(await kept(page)).toBe(before);
  await button(page, 'Put the file’s forms in their place').click();
  await expect(page.locator('[data-form="follow-up"] [data-kept]')).toHaveText('On this device: 1 box filled in.');
  await expect(page.locator('[data-form="phased-start"] [data-kept]')).toBeVisible();
  expect(await kept(page)).toContain('A note');
  await button(page, 'Undo loading').click();
  await expect(page.locator('[data-form="follow-up"] [data-kept]')).toHaveText('On this device: 3 boxes filled in.');
  await expect(page.locator('[data-form="phased-start"] [data-kept]')).toBeHidden();
  await button(page, 'Erase everything').click();
  await expect(button(page, 'Keep everything')).toBeFocused();
});

test('elsewhere such a file is refused, since nobody sees there which form is meant', async ({ page }) => {
  await fillForB(page);
  await page.goto(PLAN);
  await page.getByLabel('Load from a file').setInputFiles(ofA({ 'follow-up/who': 'A 1', 'goals/goal/k1/what': 'A goal' }));
  await expect(page.locator('[data-said="load"]')).toContainText('about another person');
  await expect(goal(page)).toHaveValue('');
});

test('the name of a saved form has the client number in it, and the page says that name', async ({ page }) => {
  await page.goto(FLARE_UP);
  await box(page, 'who').fill(' AB/12 ');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save this form to a file').click()]);
  expect(download.suggestedFilename()).toMatch(/^form-flare-up-at-work-AB-12-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.locator('[data-said="save"]')).toHaveText(`Saved to your downloads as ${download.suggestedFilename()}.`);
});
