import { expect, test } from '@playwright/test';

import { barriersInBothSchemes } from '../helpers/barriers.ts';
import { addressOf, builtFiles } from '../helpers/built-site.ts';

for (const file of builtFiles('.html')) {
  const address = addressOf(file);

  test(`${address} asks no other host, breaks no rule of its CSP and fits 320 pixels`, async ({ page, baseURL }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) strangers.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    const { content, screen, heading } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
      heading: document.querySelector('h1')?.getBoundingClientRect().width ?? 0,
    }));
    expect(content).toBeLessThanOrEqual(screen);
    expect(heading, 'without a font every text is blank').toBeGreaterThan(20);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`${address} has no barrier axe can find, in light and in dark`, async ({ page }) => {
    test.slow(
      /\/print\/$|^\/results\/tables\//.test(address),
      'the whole booklet and the longest tables have thousands of elements',
    );
    await page.goto(address);
    expect(await barriersInBothSchemes(page)).toEqual([]);
  });
}
