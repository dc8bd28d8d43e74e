import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { file, KEY, kept } from '../helpers/notebook-page.ts';

const REVIEW = '/manual/fidelity/';
const item = (page: Page, name: string): Locator => page.getByRole('group', { name });
const bar = (page: Page): Locator => page.locator('.fid-bar');
const score = (page: Page): Locator => page.locator('[data-score]');

/** Rates every item the same, as a hand would with a mouse. */
async function rateAll(page: Page, rating: string): Promise<void> {
  for (const label of await page.locator('.fid-rating', { hasText: new RegExp(`^\\s*${rating}\\s*$`) }).all())
    await label.click();
}

test('items are rated by keyboard, and the total is kept over a reload', async ({ page }) => {
  await page.goto(REVIEW);
  await expect(bar(page)).toContainText('0 of 25 rated');
  await bar(page).getByRole('link', { name: 'Next: item 1' }).press('Enter');
  await expect(item(page, 'How many people each worker supports').getByRole('radio', { name: 'Not yet rated' })).toBeFocused();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect(item(page, 'How many people each worker supports').getByRole('radio', { name: '4' })).toBeChecked();
  await expect(bar(page)).toContainText('1 of 25 rated');
  await expect(bar(page)).toContainText('4 points');
  await expect(page.locator('.fid-sheet > [data-status]')).toHaveText('Saved on this device. 1 of 25 rated, 4 points.');
  await expect(score(page)).toContainText('anywhere from 28 to 124');
  await item(page, 'How many people each worker supports').getByLabel('What you saw').fill('18 people for one post');
  await page.reload();
  await expect(item(page, 'How many people each worker supports').getByRole('radio', { name: '4' })).toBeChecked();
  await expect(item(page, 'How many people each worker supports').getByLabel('What you saw')).toHaveValue(
    '18 people for one post',
  );
  await expect(bar(page).getByRole('link')).toHaveText('Next: item 2');
});

test('a rating may be taken back', async ({ page }) => {
  await page.goto(REVIEW);
  const group = item(page, 'Choosing what to tell an employer');
  await group.getByText('2', { exact: true }).click();
  await expect(bar(page)).toContainText('1 of 25 rated');
  await group.getByText('Not yet').click();
  await expect(bar(page)).toContainText('0 of 25 rated');
  await expect(score(page)).toHaveText('Nothing is rated yet. The total and what it means will stand here.');
});

test('a full review has one band, and the unsure one says that it is unsure', async ({ page }) => {
  await page.goto(REVIEW);
  await rateAll(page, '3');
  await expect(score(page)).toHaveText('75 of 125 points: “fair”.');
  await rateAll(page, '5');
  await expect(score(page)).toContainText('125 of 125 points: “perhaps exemplary”. Exemplary is published as 115 to 125');
  await expect(page.getByText('Nothing yet: no item is rated below 5.')).toBeVisible();
});

test('what lowers the score most comes first, says which items are linked with work, and leads into the plan', async ({
  page,
}) => {
  await page.goto(REVIEW);
  await item(page, 'Working with Jobcentre Plus').getByText('3', { exact: true }).click();
  await item(page, 'Choosing what to tell an employer').getByText('1', { exact: true }).click();
  await expect(page.locator('[data-lost] > li a')).toHaveText([
    'Choosing what to tell an employer',
    'Working with Jobcentre Plus and similar services',
  ]);
  await expect(page.locator('[data-lost] > li').first()).toContainText('linked with employment at US sites');
  await page.getByRole('button', { name: 'Plan an action: Choosing what to tell an employer' }).click();
  const action = page.getByRole('group', { name: 'Action 1' });
  await expect(action.getByLabel('What we will do')).toBeFocused();
  await page.keyboard.type('Ask it at the first meeting');
  await action.getByLabel('Who sees to it, by role').fill('Team leader');
  await action.getByLabel('By when').fill('2027-01-31');
  await page.reload();
  await expect(action.getByLabel('For which item')).toHaveValue('disclosure');
  await expect(action.getByLabel('What we will do')).toHaveValue('Ask it at the first meeting');
});

test('two reviews stand apart, are compared item by item, and a removed one comes back', async ({ page }) => {
  await page.goto(REVIEW);
  await page.getByLabel('Day of the review').fill('2026-03-01');
  await page.getByLabel('Who took part').fill('Team leader');
  await item(page, 'Many kinds of job').getByText('2', { exact: true }).click();
  await item(page, 'Many different employers').getByText('4', { exact: true }).click();
  await page.getByRole('button', { name: 'Start another review' }).click();
  await expect(page.getByLabel('Who took part')).toHaveValue('');
  await expect(bar(page)).toContainText('0 of 25 rated');
  await page.getByLabel('Day of the review').fill('2026-09-01');
  await item(page, 'Many kinds of job').getByText('5', { exact: true }).click();
  const compare = page.locator('.fid-compare');
  await expect(
    compare.getByText('1 of 25 items are rated in both. These add up to 2 and then 5: 1 up, 0 down, 0 the same.'),
  ).toBeVisible();
  await expect(compare.getByText('is not the same in these two')).toBeVisible();
  await expect(compare.getByRole('row', { name: /Many kinds of job/ })).toContainText('up 3');
  await expect(compare.getByRole('row', { name: /Many different employers/ })).toContainText('rated only once');

  await page.getByRole('combobox', { name: 'Review', exact: true }).selectOption({ label: '1 March 2026: 6 points, 2 rated' });
  await expect(page.getByLabel('Who took part')).toHaveValue('Team leader');
  await page.getByRole('button', { name: 'Remove this review' }).click();
  await expect(bar(page)).toContainText('1 of 25 rated');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Who took part')).toHaveValue('Team leader');
  await expect(bar(page)).toContainText('2 of 25 rated');
});

test('a day that cannot be keeps nothing else from being shown', async ({ page }) => {
  await page.goto(REVIEW);
  await item(page, 'Ordinary paid jobs').getByText('3', { exact: true }).click();
  await page.evaluate((key) => {
    const text = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, text.replace(/"\d{4}-\d\d-\d\d"/, '"122026-03-01"'));
  }, KEY);
  await page.reload();
  await expect(bar(page)).toContainText('1 of 25 rated');
  await expect(page.getByRole('combobox', { name: 'Review', exact: true })).toContainText('No day yet: 3 points, 1 rated');
});

test('two tabs see one another’s ratings', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(REVIEW);
  await item(one, 'Ordinary paid jobs').getByText('3', { exact: true }).click();
  await two.goto(REVIEW);
  await item(two, 'Many kinds of job').getByText('4', { exact: true }).click();
  await expect(bar(one)).toContainText('2 of 25 rated');
  await expect(item(one, 'Many kinds of job').getByRole('radio', { name: '4' })).toBeChecked();
});

test('the CSV holds all that was typed, and nothing that a spreadsheet would run', async ({ page }) => {
  await page.goto(REVIEW);
  await page.getByLabel('Day of the review').fill('2026-03-01');
  await page.getByLabel('Service or team').fill('City, pain service');
  const group = item(page, 'How many people each worker supports');
  await group.getByText('4', { exact: true }).click();
  await group.getByLabel('What you saw').fill('=1+1');
  await page.getByLabel('Who sees to it, by role').first().fill('Team leader');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all reviews as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^fidelity-reviews-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).split('\n');
  expect(lines[1]).toBe(`2026-03-01,"City, pain service",,Item,1,Staffing,Caseload size,4,'=1+1,,,`);
  expect(lines).toHaveLength(1 + 25 + 1 + 1);
  expect(lines[26]).toBe('2026-03-01,"City, pain service",,Action,,,,,,,Team leader,');
});

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

test('on paper a review is a report, and an empty one a sheet to fill in', async ({ page }) => {
  await page.goto(REVIEW);
  const group = item(page, 'Many kinds of job');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('Total, if all 25 are rated')).toBeVisible();
  await expect(group.getByText('5', { exact: true })).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await group.getByText('2', { exact: true }).click();
  await group.getByLabel('What you saw').fill('Six of nine were in shops');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(group.getByText('Rated 2 of 5')).toBeVisible();
  await expect(group.getByRole('textbox')).toBeVisible();
  await expect(group.locator('.fid-scale')).toBeHidden();
  await expect(item(page, 'Ordinary paid jobs').getByText('Not yet rated')).toBeVisible();
  await expect(item(page, 'Ordinary paid jobs').getByRole('textbox')).toBeHidden();
  await expect(page.locator('.fid-plan')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a sheet for pen and paper, with no dead button', async ({ page }) => {
    await page.goto(REVIEW);
    await expect(page.getByRole('group', { name: 'Many kinds of job' })).toBeVisible();
    await expect(page.locator('.fid-item')).toHaveCount(25);
    await expect(page.getByText('Total, if all 25 are rated')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

test('at 360 pixels nothing runs over the edge, and every rating is a target large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(REVIEW);
  await rateAll(page, '2');
  await page.getByRole('button', { name: 'Start another review' }).click();
  await rateAll(page, '4');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const boxes = await Promise.all(
    (await page.locator('.fid-item').first().locator('.fid-rating').all()).map((box) => box.boundingBox()),
  );
  for (const box of boxes) expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
});
