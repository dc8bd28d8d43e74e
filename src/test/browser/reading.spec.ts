import { expect, test } from '@playwright/test';

const CHAPTER = '/booklet/southampton/living-well/';

test('reading settings are kept, and stand before the first paint of the next page', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByText('Reading settings').click();
  await page.getByLabel('Larger').check();
  await page.getByLabel('Wide').check();
  await page.getByLabel('Dark').check();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-text', 'larger');

  // The stylesheet is held back: what stands on <html> by then stands before anything is painted.
  await page.route('**/*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto('/booklet/southampton/medicines/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.classList.contains('js'));
  await expect(html).toHaveAttribute('data-scheme', 'dark');
  await expect(html).toHaveAttribute('data-spacing', 'wide');
  await page.waitForLoadState();
  await page.getByText('Reading settings').click();
  await expect(page.getByLabel('Larger')).toBeChecked();
});

test('reading settings work by keyboard, and Escape closes them', async ({ page }) => {
  await page.goto(CHAPTER);
  const summary = page.locator('.settings summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Normal').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(page.getByLabel('Wide')).toBeHidden();
});

test('the largest text with wide spacing still fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('instep.reading', '{"text":"larger","spacing":"wide","scheme":"auto"}'));
  for (const path of ['/', CHAPTER, '/booklet/southampton/services/', '/booklet/southampton/my-plan/']) {
    await page.goto(path);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess, path).toBe(0);
  }
});

test('pages open, and settings hold for the page, where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(CHAPTER);
  await page.getByText('Reading settings').click();
  await page.getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('a hard word opens its meaning by tap and by keyboard, and closes again', async ({ page }) => {
  await page.goto(CHAPTER);
  const word = page.getByRole('button', { name: 'boom and bust' });
  const meaning = page.locator('word-note', { has: word }).locator('[data-meaning]');
  await word.click();
  await expect(meaning).toBeVisible();
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await word.focus();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Space');
  await expect(meaning).toBeHidden();
});

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the main text' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a reader can go through the whole booklet with "Next" alone', async ({ page }) => {
  await page.goto('/booklet/portsmouth/');
  const seen = new Set<string>();
  let link = page.getByRole('link', { name: 'Start reading' });
  while ((await link.count()) > 0) {
    const address = (await link.getAttribute('href')) ?? '';
    seen.add(address);
    await link.click();
    // What is asked before the next page is there would be asked of this one.
    await page.waitForURL(address);
    link = page.locator('.pager [rel="next"]');
  }
  expect(seen.size).toBe(16);
});

test('"Help now" leads to the urgent numbers of the reader’s own city', async ({ page }) => {
  await page.goto('/booklet/southampton/money-and-benefits/');
  await page.getByRole('link', { name: 'Help now' }).click();
  await expect(page).toHaveURL(/\/booklet\/southampton\/welcome\/#do-you-need-help-right-now$/);
  const urgent = page.locator('#help-now');
  await expect(urgent.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
  await expect(urgent.getByRole('link', { name: '116 123' }).first()).toHaveAttribute('href', 'tel:116123');
});

test('a mistyped address gets a page that helps', async ({ page }) => {
  const response = await page.goto('/booklet/southampton/no-such-chapter/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That page is not here');
});

test('an address without its last slash leads to the page, so that links on it work', async ({ page }) => {
  await page.goto('/booklet/southampton/living-well');
  expect(new URL(page.url()).pathname).toBe('/booklet/southampton/living-well/');
});

test('a long sentence in any box stays within a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/booklet/southampton/my-plan/');
  for (const box of await page.locator('.repeat textarea:visible').all())
    await box.fill('Ten hours a week in a place where I can sit down and nobody minds. '.repeat(2));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
