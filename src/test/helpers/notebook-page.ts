import type { Locator, Page } from '@playwright/test';

export const PLAN = '/booklet/southampton/my-plan/';
export const CHAPTER = '/booklet/southampton/living-well/';
/** Under which the notebook is kept on the device. */
export const KEY = 'instep.notebook';

/** A box of the flare-up plan. */
export const signs = (page: Page): Locator => page.getByLabel('How I know a flare-up is starting');
/** The first goal. */
export const goal = (page: Page): Locator => page.locator('.repeat [data-field="what"]').first();
/** What the device holds. */
export const kept = (page: Page): Promise<string> => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);

/** A file as a reader would choose it. */
export const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
