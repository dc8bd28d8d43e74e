import { expect, test } from '@playwright/test';

import { addressOf, builtFiles } from '../helpers/built-site.ts';

test.use({ javaScriptEnabled: false });

for (const file of builtFiles('.html')) {
  test(`${addressOf(file)} shows no dead button and hides no words without JavaScript`, async ({ page }) => {
    await page.goto(addressOf(file));
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('main h1')).toBeVisible();
  });
}

test('a hard word is a link to its meaning', async ({ page }) => {
  await page.goto('/booklet/southampton/living-well/');
  await page.getByRole('link', { name: 'boom and bust' }).click();
  await expect(page).toHaveURL(/words-explained\/#word-boom-and-bust$/);
  await expect(page.locator('#word-boom-and-bust')).toBeVisible();
});

test('the sheets are there to print and write on, with room for repeated parts', async ({ page }) => {
  await page.goto('/booklet/southampton/my-plan/');
  await expect(page.getByText('JavaScript is off')).toBeVisible();
  await expect(page.locator('.sheet-goals fieldset:visible').filter({ hasText: 'A small step' })).not.toHaveCount(0);
  await expect(page.locator('.sheet-pacing-diary fieldset:visible')).toHaveCount(7);
});

test('every service is listed', async ({ page }) => {
  await page.goto('/booklet/southampton/services/');
  expect(await page.locator('.service:visible').count()).toBeGreaterThanOrEqual(40);
});
