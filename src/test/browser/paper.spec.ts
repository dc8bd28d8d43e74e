import { expect, test } from '@playwright/test';

/** Pages of a PDF that Chromium made: it writes each page object in the clear. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

test('the walk-through prints on one side of A4', async ({ page }) => {
  for (const city of ['southampton', 'portsmouth']) {
    await page.goto(`/booklet/${city}/walk-through/`);
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  }
});

test('a chapter on paper carries its address, a QR code and open details, and leaves navigation out', async ({ page }) => {
  await page.goto('/booklet/southampton/where-this-comes-from/');
  await page.emulateMedia({ media: 'print' });
  const address = page.locator('.print-address');
  await expect(address).toContainText('/booklet/southampton/where-this-comes-from/');
  await expect(address.locator('svg')).toBeVisible();
  await expect(page.locator('.sources li').first()).toBeVisible();
  for (const gone of ['.contents', '.pager', '.site-header nav', 'reading-settings'])
    await expect(page.locator(gone)).toBeHidden();
});

test('on the page that holds the whole booklet, links between chapters lead to places on that page', async ({ page }) => {
  await page.goto('/booklet/portsmouth/print/');
  const targets = await page
    .locator('.print-chapter a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(10);
  for (const target of new Set(targets)) await expect(page.locator(`[id="${target.slice(1)}"]`), target).toHaveCount(1);
  await expect(page.locator('.print-chapter')).toHaveCount(16);
});
