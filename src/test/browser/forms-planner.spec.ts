import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { box, button, PLANNER } from '../helpers/form-page.ts';

const week = (page: Page, number: number, id = 'hours'): Locator =>
  page
    .locator(`[data-repeat="week"] > [data-items] > [data-item]`)
    .nth(number - 1)
    .locator(`[data-field="${id}"]`);
const wish = async (page: Page, wanted: string, first: string, rise: string): Promise<void> => {
  await box(page, 'hours-wanted').fill(wanted);
  await box(page, 'hours-first').fill(first);
  await box(page, 'rise-most').fill(rise);
};

test('draws the weeks, and compares them with what the person wants', async ({ page }) => {
  await page.goto(PLANNER);
  await expect(page.locator('phased-start')).toContainText('Fill in the weeks above');
  await wish(page, '8', '4', '2');
  await week(page, 1).fill('4');
  await button(page, 'Add a week').click();
  await week(page, 2).fill('9');
  await expect(page.locator('.curve-bar')).toHaveCount(2);
  await expect(page.locator('.curve-wanted')).toHaveCount(1);
  await expect(page.locator('[data-part="summary"]')).toHaveText('2 things to look at together:');
  await expect(page.locator('[data-part="changes"] li')).toHaveText([
    'Week 2 has 9 hours. That is more than the 8 wanted in the end.',
    'Week 2 goes up by 5 hours, from 4 in week 1 to 9. The biggest step that feels possible is 2.',
  ]);
  await week(page, 2).fill('6');
  await button(page, 'Add a week').click();
  await week(page, 3).fill('8');
  await expect(page.locator('[data-part="summary"]')).toHaveText('Nothing to change: the weeks fit what the person wants.');
  await expect(page.locator('[data-part="heard"]')).toContainText('Nothing to change');
  await page.getByText('The same as a table').click();
  await expect(page.locator('.curve-table tbody tr')).toHaveText(['14', '26+2', '38+2']);
});

test('fills empty weeks alone, and takes them out again', async ({ page }) => {
  await page.goto(PLANNER);
  await button(page, 'Fill the weeks in evenly').click();
  await expect(page.locator('[data-part="said"]')).toHaveText(
    'Nothing was filled in. A number is needed first for “Hours a week wanted in the end”, “Most hours that feel possible in the first week”, “Biggest step up from one week to the next that feels possible”.',
  );
  await wish(page, '10', '-5', '2');
  await expect(page.locator('[data-part="said"]')).toBeEmpty();
  await button(page, 'Fill the weeks in evenly').click();
  await expect(page.locator('[data-part="said"]')).toHaveText(/first for “Most hours that feel possible in the first week”\.$/);
  await wish(page, '10', '4', '2');
  await week(page, 1).fill('3');
  await button(page, 'Fill the weeks in evenly').click();
  const hours = page.locator('[data-repeat="week"] > [data-items] [data-field="hours"]');
  const shown = (): Promise<string[]> => hours.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await expect.poll(shown).toEqual(['3', '5', '7', '9', '10']);
  await page.reload();
  await expect.poll(shown).toEqual(['3', '5', '7', '9', '10']);
  await page.getByRole('button', { name: 'Remove this week' }).nth(1).click();
  await button(page, 'Fill the weeks in evenly').click();
  await expect(page.locator('[data-part="said"]')).toHaveText('No week is left to fill in.');
});

test('a number that cannot be is said at its box once it is left, and no more once it is put right', async ({ page }) => {
  await page.goto(PLANNER);
  await wish(page, 'abc', '-5', '400');
  await box(page, 'days-most').focus();
  const first = box(page, 'hours-first');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(first).toHaveAccessibleDescription(
    'Most hours that feel possible in the first week: “-5” is not a number from 0 to 168.',
  );
  await expect(page.locator('.number-broken:visible')).toHaveCount(3);
  await week(page, 1).fill('4ish');
  await week(page, 1, 'days').fill('3');
  await week(page, 1, 'note').focus();
  await expect(week(page, 1)).toHaveAccessibleDescription('Hours: “4ish” is not a number from 0 to 168.');
  await expect(week(page, 1, 'days')).not.toHaveAttribute('aria-invalid');
  await page.reload();
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await first.fill('5');
  await expect(first).not.toHaveAttribute('aria-invalid');
  await expect(first).not.toHaveAccessibleDescription(/./);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.number-broken:visible')).toHaveCount(0);
});

test('what is said at a box does not move a button away under the press that leaves the box', async ({ page }) => {
  await page.goto(PLANNER);
  await week(page, 1).fill('4ish');
  await button(page, 'Add a week').click();
  await expect(page.locator('[data-repeat="week"] > [data-items] > [data-item]')).toHaveCount(2);
  await expect(week(page, 1)).toHaveAttribute('aria-invalid', 'true');
});

test('one hour is no hours', async ({ page }) => {
  await page.goto(PLANNER);
  await wish(page, '1', '1', '1');
  await week(page, 1).fill('1');
  await expect(page.locator('[data-part="notes"]')).toContainText('what is wanted in the end: 1 hour.');
});

test('a number outside the planner is looked at too', async ({ page }) => {
  await page.goto('/manual/forms/joint-assessment/');
  await box(page, 'hours-start').fill('eight');
  await box(page, 'hours-end').focus();
  await expect(box(page, 'hours-start')).toHaveAccessibleDescription(/“eight” is not a number from 0 to 48\./);
  await box(page, 'hours-start').fill('8,5');
  await expect(box(page, 'hours-start')).not.toHaveAttribute('aria-invalid');
});

test('the weeks can be filled in, and lead to their picture, where they stand', async ({ page }) => {
  await page.goto(PLANNER);
  await expect(page.locator('[data-repeat="week"] + * [data-part="fill"]')).toBeVisible();
  await expect(page.locator('.curve-picture')).toBeHidden();
  await week(page, 1).fill('4');
  await expect(page.locator('.curve-picture')).toBeVisible();
  await page.getByRole('link', { name: 'See the weeks drawn and checked' }).click();
  await expect(page.getByRole('heading', { name: 'The weeks in a picture' })).toBeInViewport();
});

test('filling in can be taken back', async ({ page }) => {
  await page.goto(PLANNER);
  await wish(page, '10', '4', '3');
  await button(page, 'Fill the weeks in evenly').click();
  await week(page, 2).fill('6');
  await button(page, 'Take them out again').click();
  const hours = page.locator('[data-repeat="week"] > [data-items] [data-field="hours"]');
  await expect(hours).toHaveCount(1);
  await expect(hours).toHaveValue('6');
});

test('prints its picture, or an empty grid where nothing is written', async ({ page }) => {
  await page.goto(PLANNER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.curve-grid-paper')).toBeVisible();
  await expect(page.locator('.print-address')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.curve-grid-paper')).toBeHidden();
  await week(page, 1).fill('4');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.curve-picture')).toBeVisible();
  await expect(page.locator('.curve-grid-paper')).toBeHidden();
  await page.evaluate(() => (document.documentElement.dataset.print = 'blank'));
  await expect(page.locator('.curve-grid-paper')).toBeVisible();
  await expect(page.locator('.curve-picture')).toBeHidden();
});
