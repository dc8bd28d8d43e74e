import type { Locator, Page } from '@playwright/test';

export const REVIEW = '/manual/fidelity/';
export const item = (page: Page, name: string): Locator => page.getByRole('group', { name });
export const bar = (page: Page): Locator => page.locator('.fid-bar');
