import { expect, test } from '@playwright/test';

const PAGE = '/results/discrepancies/';

test('a slip is reached from the list at the top, by keyboard, and its statistics open', async ({ page }) => {
  await page.goto(PAGE);
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#d-ips-in-work-throughout$/);
  const slip = page.locator('#d-ips-in-work-throughout');
  await expect(slip).toBeInViewport();
  const statistics = slip.locator('summary');
  await statistics.focus();
  await page.keyboard.press('Enter');
  await expect(slip.getByRole('table', { name: 'What our check found' })).toBeVisible();
});

test('lists that are folded hold their links, and open by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const folded = page.locator('.slip-contents details').nth(1);
  await expect(folded.getByRole('link').first()).toBeHidden();
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(folded.getByRole('link').first()).toBeVisible();
});

test('paper shows the statistics without opening them', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#d-table-10-answers table')).toBeVisible();
});
