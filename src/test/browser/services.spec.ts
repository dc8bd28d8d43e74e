import { expect, test } from '@playwright/test';

const SERVICES = '/booklet/portsmouth/services/';

test('filters narrow the list already in the page, say how many are left, and can be sent as a link', async ({ page }) => {
  await page.goto(SERVICES);
  const all = await page.locator('.service').count();
  await page.getByText('Show only some').first().click();
  await page.getByLabel('Money and benefits').check();
  await page.getByLabel('Free to phone or text').check();
  const shown = page.locator('.service:visible');
  const left = await shown.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${left} of ${all} services shown.`);
  for (const service of await shown.all()) {
    expect(await service.getAttribute('data-kinds')).toContain('money');
    await expect(service).toHaveAttribute('data-free');
  }
  await page.goto(page.url());
  await expect(page.getByLabel('Money and benefits')).toBeChecked();
  await expect(shown).toHaveCount(left);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('filters work by keyboard, and an empty result says what to do', async ({ page }) => {
  await page.goto(SERVICES);
  await page.locator('.filters summary').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Help right now').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.service:visible').first()).toBeVisible();
  await page.goto(`${SERVICES}?kind=nothing-like-this`);
  await page.getByLabel('Pain', { exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(/services shown|Take one off/);
});

test('an entry nobody has checked for six months says so on the reader’s own day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto(SERVICES);
  await expect(page.getByText('Check first. This may be out of date.').first()).toBeHidden();
  await page.clock.setFixedTime(new Date('2027-06-01T12:00:00Z'));
  await page.goto(SERVICES);
  await expect(page.getByText('Check first. This may be out of date.').first()).toBeVisible();
});

test('local services come before those of the whole country', async ({ page }) => {
  await page.goto(SERVICES);
  const areas = await page
    .locator('section', { has: page.locator('h2', { hasText: 'Money and benefits' }) })
    .locator('.service-area')
    .allTextContents();
  expect(areas).toEqual(['In and around Portsmouth', 'Across the country']);
});

test('the booklet on one page has no filters that could hide services in its chapters', async ({ page }) => {
  await page.goto('/booklet/southampton/print/');
  await expect(page.locator('service-filter')).toHaveCount(0);
});
