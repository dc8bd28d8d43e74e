import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { addressOf, builtFiles } from '../helpers/built-site.ts';

/** Off in axe unless asked for: the contrast of level AAA, and the size of targets. */
const AAA_RULES = ['color-contrast-enhanced', 'target-size'] as const;
/** What dark colours can change. */
const CONTRAST_RULES = ['color-contrast', 'color-contrast-enhanced'] as const;

const enabled = (rules: readonly string[]) => Object.fromEntries(rules.map((rule) => [rule, { enabled: true }]));

const inWords = ({ id, nodes }: { id: string; nodes: { html: string }[] }): string =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`;

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
    const { violations } = await new AxeBuilder({ page }).options({ rules: enabled(AAA_RULES) }).analyze();
    expect(violations.map(inWords)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules([...CONTRAST_RULES]).analyze();
    expect(dark.violations.map(inWords)).toEqual([]);
  });
}
