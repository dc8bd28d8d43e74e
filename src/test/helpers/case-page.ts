import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { caseSchema } from '#schemas/case.ts';
import type { CaseChoice, CaseDecision, TrainingCase } from '#schemas/case.ts';
import { moduleFiles } from './module-files.ts';

export interface CasePage {
  readonly module: string;
  readonly address: string;
  readonly story: TrainingCase;
}

/** Every case there is. Texts may hold facts in braces, so tests compare ids and merits, and words only where they hold none. */
export const CASES: readonly CasePage[] = moduleFiles('case.yaml', caseSchema).map(({ module, data: story }) => ({
  ...{ module, story },
  address: `/training/${module}/case/`,
}));

export interface Taken {
  readonly node: CaseDecision;
  readonly choice: CaseChoice;
}

/** The way through a case that chooses the first, or the last, of each scene. */
export function wayThrough({ nodes, start }: TrainingCase, which: 'first' | 'last' = 'first'): Taken[] {
  const way: Taken[] = [];
  let node = nodes.find(({ id }) => id === start);
  while (node?.kind === 'decision') {
    const choice: CaseChoice | undefined = which === 'first' ? node.choices[0] : node.choices.at(-1);
    if (!choice) break;
    way.push({ node, choice });
    node = nodes.find(({ id }) => id === choice.to);
  }
  return way;
}

export const radio = (page: Page, { choice }: Taken): Locator => page.locator(`.scene-choice input[value="${choice.id}"]`);
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const sceneHeading = (page: Page): Locator => page.locator('.scene-heading');

/** Makes a choice and stays at its reasoning. */
export async function choose(page: Page, taken: Taken): Promise<void> {
  await radio(page, taken).check();
  await button(page, 'Do this').click();
}

/** Goes a way to its end, from where the page is. */
export async function follow(page: Page, way: readonly Taken[]): Promise<void> {
  for (const taken of way) {
    await choose(page, taken);
    await button(page, 'What happens next').click();
  }
}

/** What is on paper. */
export async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return page.locator('main').innerText();
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
