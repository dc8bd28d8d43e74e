import { expect, test } from '@playwright/test';

const PAGE = '/results/discrepancies/';

test('a slip is reached from the list at the top, by keyboard, and is open', async ({ page }) => {
  await page.goto(PAGE);
  const slip = page.locator('#d-ips-in-work-throughout');
  await expect(slip.getByRole('table', { name: 'What our check found' })).toBeHidden();
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#d-ips-in-work-throughout$/);
  await expect(slip.getByRole('heading').first()).toBeInViewport();
  await expect(slip.getByRole('table', { name: 'What our check found' })).toBeVisible();
});

test('a slip says what we use at a glance, and opens by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const slip = page.locator('#d-ips-in-work-throughout');
  await expect(slip.getByText('What we use: Table 14.')).toBeVisible();
  await expect(slip.locator('.slip-readings')).toBeHidden();
  await slip.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(slip.locator('.slip-readings')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link from elsewhere opens the slip it leads to, and no other', async ({ page }) => {
    await page.goto(`${PAGE}#d-table-4-women`);
    await expect(page.locator('#d-table-4-women .slip-readings')).toBeVisible();
    await expect(page.locator('#d-table-10-answers .slip-readings')).toBeHidden();
  });
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
