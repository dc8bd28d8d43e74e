import type { Frame, Page } from '@playwright/test';
import axeCore from 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

/** Off in axe unless asked for: the contrast of level AAA, and the size of targets. */
const AAA: RunOptions = { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } };

/** Left out: lists of all that is right, and a selector for each element. They take axe longer than what is asked of it. */
const BRIEF: RunOptions = { resultTypes: ['violations'], selectors: false };

/** axe, as its source leaves it in a page. */
interface WithAxe {
  readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
}

/**
 * What axe finds on a page, each rule with the elements that break it.
 *
 * axe is handed to the page once and sums up there. @axe-core/playwright hands it over for each question, and opens a second
 * page to sum up in, which took several times as long.
 *
 * @param page a frame is a page of its own: what is inside is seen only where the frame itself is handed over
 * @param options what to look for, beside axe's own choice
 * @param within a selector, where only a part of the page is meant
 */
export async function barriers(page: Page | Frame, options: RunOptions = {}, within = ':root'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const found = await page.evaluate(
    async ([part, all]) => {
      const { axe } = window as unknown as WithAxe;
      const { violations } = await axe.run({ include: [part] }, all);
      return violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html.slice(0, 140)) }));
    },
    [within, { ...BRIEF, ...options }] as const,
  );
  return found.map(({ id, elements }) => `${id}: ${elements.join(' | ')}`);
}

/** The same with the rules of level AAA, in light and in dark. */
export async function barriersInBothSchemes(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriers(page, AAA, within)).map((barrier) => `${colorScheme} ${barrier}`));
  }
  return found;
}
