import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export const FOLLOW_UP = '/manual/forms/follow-up/';
export const PLANNER = '/manual/forms/phased-start/';
export const AGREEMENT = '/manual/forms/placement-agreement/';

/** A box of a form, by its id; of the sheet that is kept, not of a copy for paper. */
export const box = (page: Page, id: string): Locator => page.locator(`[data-field="${id}"]:not([data-blank] *)`);
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
/** What a button saves, as text. */
export const saved = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFile(await download.path(), 'utf8');
};
