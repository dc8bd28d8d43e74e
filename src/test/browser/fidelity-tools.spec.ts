import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { bar, REVIEW } from '../helpers/fidelity-page.ts';
import { file, kept } from '../helpers/notebook-page.ts';

/** A file as this page used to save it: everything the browser kept, a client's form too. */
const EVERYTHING = JSON.stringify({
  kind: 'instep-notebook',
  version: 1,
  erasedAt: 0,
  entries: {
    'fidelity/review/a/on': { value: '2026-03-01', at: 1 },
    'fidelity/review/a/who': { value: 'Team leader', at: 1 },
    'fidelity/review/a/competitive-jobs/rate': { value: '3', at: 1 },
    'joint-assessment/who': { value: 'A client', at: 1 },
  },
});
const load = (page: Page, text: string): Promise<void> =>
  page.getByLabel('Load reviews from a file').setInputFiles(file('my-fidelity-review-2026-03-01.json', text));
const tools = (page: Page): Locator => page.locator('#tools');

test('a file of the reviews holds them alone, and no client’s form', async ({ page }) => {
  await page.goto('/manual/forms/');
  await page.getByLabel('Load from a file').setInputFiles(file('my-forms.json', EVERYTHING));
  await expect.poll(() => kept(page)).toContain('A client');
  await page.goto(REVIEW);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the reviews to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^my-fidelity-reviews-\d{4}-\d\d-\d\d\.json$/);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toContain('Team leader');
  expect(saved).not.toContain('A client');
  await expect(tools(page).getByText('could not be read')).toHaveCount(0);
});

test('of an older file with everything in it only the reviews are loaded and shown, and they go again', async ({ page }) => {
  await page.goto(REVIEW);
  await load(page, EVERYTHING);
  await expect(tools(page).locator('[data-said="load"]')).toContainText('Loaded.');
  await expect(page.getByLabel('Who took part')).toHaveValue('Team leader');
  expect(await kept(page)).not.toContain('A client');
  await page.getByRole('button', { name: 'Undo loading' }).click();
  await expect(page.getByLabel('Who took part')).toHaveValue('');
  await load(page, EVERYTHING.replaceAll('fidelity/review', 'goals/goal'));
  await expect(tools(page).locator('[data-said="load"]')).toContainText('That file has no review in it. Nothing was changed.');
  expect(await kept(page)).not.toContain('A client');
});

test('all reviews are cleared at once and put back, and the forms stay', async ({ page }) => {
  await page.goto('/manual/forms/');
  await page.getByLabel('Load from a file').setInputFiles(file('my-forms.json', EVERYTHING));
  await expect.poll(() => kept(page)).toContain('A client');
  await page.goto(REVIEW);
  await page.getByRole('button', { name: 'Start another review' }).click();
  await page.getByRole('button', { name: 'Remove this review' }).click();
  await page.getByRole('button', { name: 'Clear all reviews' }).click();
  await page.getByRole('button', { name: 'Yes, clear all reviews' }).click();
  await expect(bar(page)).toContainText('0 of 25 rated');
  await expect(page.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  expect(await kept(page)).not.toContain('Team leader');
  expect(await kept(page)).toContain('A client');
  await page.getByRole('button', { name: 'Put it all back' }).click();
  await expect(page.getByLabel('Who took part')).toHaveValue('Team leader');
  await tools(page).getByRole('link', { name: 'Save, load or erase everything' }).click();
  await expect(page).toHaveURL('/manual/forms/#tools');
});
