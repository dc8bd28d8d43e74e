import { expect, test } from '@playwright/test';

const STORY = '/results/staying-in-touch/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain words are there, and the statistics one tap below', async ({ page }) => {
    await page.goto(STORY);
    await expect(page.locator('.lead')).toBeVisible();
    const numbers = page.locator('.statistics', { hasText: 'Replies by month and group' });
    await expect(numbers.getByRole('table')).toBeHidden();
    await numbers.locator('summary').click();
    await expect(numbers.getByRole('table')).toBeVisible();
    await expect(numbers.getByRole('row', { name: /^At 12 months/ })).toContainText('10 of 20 (50%)');
  });

  test('a hard word leads to its meaning', async ({ page }) => {
    await page.goto('/results/support-given/');
    await page.getByRole('link', { name: 'Pacing', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#word-pacing$/);
  });
});

test('on paper every statistic is open', async ({ page }) => {
  await page.goto(STORY);
  await page.emulateMedia({ media: 'print' });
  for (const table of await page.locator('.statistics table').all()) await expect(table).toBeVisible();
});

test('a number in the statistics leads to the row it comes from', async ({ page }) => {
  await page.goto('/results/who-took-part/');
  const link = page.locator('.statistics .fact-link').first();
  await expect(link).toHaveAttribute('href', /^\/results\/tables\/[a-z0-9-]+\/#row-[a-z0-9-]+$/);
});

test('the statistics open by keyboard', async ({ page }) => {
  await page.goto(STORY);
  const summary = page.locator('.statistics summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.statistics').first()).toHaveAttribute('open', '');
});

test('a story shows the pictures it speaks of, and leads to all of them', async ({ page }) => {
  await page.goto('/results/who-took-part/');
  const chart = page.locator('#chart-who-took-part');
  await expect(chart.getByLabel('Question').getByRole('option')).toHaveCount(6);
  await chart.getByLabel('Question').selectOption('Marital status');
  await expect(chart.locator('.chart-panel:visible')).toHaveCount(1);
  await chart.getByRole('link', { name: 'See every picture of “Who took part”' }).click();
  await expect(page).toHaveURL(/\/results\/charts\/who-took-part\/$/);
});

test('of a chart’s notes the caution stands in the open; paper has them all', async ({ page }) => {
  await page.goto('/results/charts/paths-to-work/');
  await expect(page.getByText('These are counts from a small feasibility study.')).toBeVisible();
  const other = page.getByText('Two people in the IPS arm found jobs before');
  await expect(other).toBeHidden();
  await page.getByText('More about this chart').click();
  await expect(other).toBeVisible();
  await page.getByText('More about this chart').click();
  await page.emulateMedia({ media: 'print' });
  await expect(other).toBeVisible();
});

test('the stories lead on from one to the next', async ({ page }) => {
  await page.goto('/results/');
  await page.getByRole('link', { name: 'How people joined' }).click();
  await page.getByRole('link', { name: 'Who took part' }).last().click();
  await expect(page.locator('h1')).toHaveText('Who took part');
});
