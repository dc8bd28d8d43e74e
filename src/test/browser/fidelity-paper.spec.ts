import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { item, REVIEW } from '../helpers/fidelity-page.ts';

/** What a printer would get. */
async function toPaper(page: Page, isBlank = false): Promise<void> {
  await page.evaluate((blank) => {
    if (blank) document.documentElement.dataset.print = 'blank';
    dispatchEvent(new Event('beforeprint'));
  }, isBlank);
  await page.emulateMedia({ media: 'print' });
}

test('on paper a review is a report', async ({ page }) => {
  await page.goto(REVIEW);
  const group = item(page, 'Many kinds of job');
  await group.getByText('2', { exact: true }).click();
  const seen = `Six of nine were in shops. ${'And more of it. '.repeat(200)}The end.`;
  await group.getByLabel('What you saw').fill(seen);
  await toPaper(page);
  await expect(group.getByText('Rated 2 of 5')).toBeVisible();
  // Not in a box: no browser breaks one where a page ends.
  await expect(page.locator('#item-job-variety .fid-wrote')).toHaveText(seen);
  await expect(group.getByRole('textbox')).toBeHidden();
  await expect(group.locator('.fid-scale')).toBeHidden();
  await expect(item(page, 'Ordinary paid jobs').getByText('Not yet rated')).toBeVisible();
  await expect(item(page, 'Ordinary paid jobs').getByRole('textbox')).toBeHidden();
  await expect(page.locator('#services > summary')).toContainText('1 of 14 rated');
  await expect(page.locator('.fid-plan')).toBeHidden();
});

test('on paper the action plan is a table with every word and the day', async ({ page }) => {
  await page.goto(REVIEW);
  const action = page.getByRole('group', { name: 'Action 1' });
  await action.getByLabel('For which item').selectOption('disclosure');
  await action.getByLabel('What we will do').fill('Ask it at the first meeting');
  await action.getByLabel('By when').fill('2027-01-31');
  await toPaper(page);
  const row = page.getByRole('row', { name: /Choosing what to tell an employer/ });
  await expect(row).toContainText('Ask it at the first meeting');
  await expect(row).toContainText('31 January 2027');
  await expect(page.locator('.fid-plan .repeat')).toBeHidden();
  await expect(page.locator('.fid-to-write')).toBeHidden();
});

for (const isBlank of [false, true]) {
  test(`on paper a review ${isBlank ? 'asked for empty' : 'nobody wrote'} is a sheet to fill in`, async ({ page }) => {
    await page.goto(REVIEW);
    const group = item(page, 'Many kinds of job');
    if (isBlank) {
      await group.getByText('2', { exact: true }).click();
      await group.getByLabel('What you saw').fill('A long story. '.repeat(200));
    }
    await toPaper(page, isBlank);
    await expect(page.getByText('Total, if all 25 are rated')).toBeVisible();
    await expect(group.getByText('5', { exact: true })).toBeVisible();
    await expect(page.getByText(/of \d+ rated/).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('#item-job-variety .fid-wrote')).toBeHidden();
    expect((await group.getByRole('textbox').boundingBox())?.height).toBeLessThan(60);
    await expect(page.locator('.fid-to-write tr:visible')).toHaveCount(3);
    await expect(page.locator('.print-address')).toBeHidden();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a sheet for pen and paper, with no dead button', async ({ page }) => {
    await page.goto(REVIEW);
    await expect(page.getByRole('group', { name: 'Many kinds of job' })).toBeVisible();
    await expect(page.locator('.fid-item')).toHaveCount(25);
    await expect(page.getByText('Total, if all 25 are rated')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await expect(page.getByText(/of \d+ rated/).filter({ visible: true })).toHaveCount(0);
  });
});
