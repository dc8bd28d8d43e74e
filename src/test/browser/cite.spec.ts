import { expect, test } from '@playwright/test';

const PAGE = '/results/charts/paths-to-work/';

test.describe('cite this', () => {
  test('a citation is copied, and said to be', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    await page.getByText('Cite this').click();
    const part = page.locator('copy-text').nth(1);
    await part.getByRole('button', { name: 'Copy the citation of this page' }).click();
    await expect(part.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^The InSTEP publication site contributors\. Paths to work over a year \[chart\]\. .* data version [0-9a-f]{8}\. http/,
    );
  });

  test('where the browser refuses, the text is marked for copying by hand', async ({ page }) => {
    await page.goto(PAGE);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    await page.getByText('Cite this').click();
    const part = page.locator('copy-text').first();
    await part.getByRole('button').click();
    await expect(part.getByRole('status')).toContainText('The text is marked now');
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^Linaker C, Fraser S,/);
  });

  test('the files for reference managers are there', async ({ request }) => {
    expect(await (await request.get('/data/instep.bib')).text()).toMatch(/^@article\{linaker2021,/);
    expect(await (await request.get('/data/instep.ris')).text()).toMatch(/^TY {2}- JOUR\r\n/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every citation can be read, and there is no button', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByText('Cite this').click();
    await expect(page.locator('copy-text').first()).toContainText('Linaker C, Fraser S,');
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});
