import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { placesOf } from '../../build/pdf/places.ts';

const CHAPTER = '/manual/the-joint-consultation/';

/** The first reference of a chapter to another page of the manual, and the note beside it. */
const firstReference = (page: Page): { link: Locator; note: Locator } => {
  const reference = page.locator('cross-reference', { has: page.locator('a[href^="/manual/"]') }).first();
  return { link: reference.locator('> a'), note: reference.locator('.preview') };
};

/** Comes to a link as somebody does who goes by keyboard. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
}

test.describe('a reference of the manual', () => {
  test('shows by keyboard what it leads to, and describes its link with it', async ({ page }) => {
    await page.goto(CHAPTER);
    const { link, note } = firstReference(page);
    await expect(note).toBeHidden();
    await tabTo(page, link);
    await expect(note).toBeVisible();
    const about = await note.locator('[data-about]').innerText();
    await expect(link).toHaveAccessibleDescription(about.replaceAll(/\s+/g, ' '));
    await page.keyboard.press('Tab');
    await expect(note).toBeHidden();
  });

  test('closes at Escape, and stays closed until the focus has moved', async ({ page }) => {
    await page.clock.install();
    await page.goto(CHAPTER);
    const { link, note } = firstReference(page);
    await tabTo(page, link);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(link).toBeFocused();
    await link.hover();
    await page.clock.runFor(600);
    await expect(note).toBeHidden();
    await page.mouse.move(0, 0);
    await tabTo(page, link);
    await expect(note).toBeVisible();
  });

  test('opens under the mouse, stays while the mouse is on the note, and closes after it', async ({ page }) => {
    await page.clock.install();
    await page.goto(CHAPTER);
    const { link, note } = firstReference(page);
    await link.hover();
    await expect(note).toBeVisible();
    await note.hover();
    await page.clock.runFor(600);
    await expect(note).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(note).toBeHidden();
  });

  test('goes where it leads when clicked, or at Enter', async ({ page }) => {
    await page.goto(CHAPTER);
    const { link } = firstReference(page);
    const href = (await link.getAttribute('href')) ?? '';
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test('moves nothing, and stays on the narrowest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(CHAPTER);
    const height = () => page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    for (const reference of await page.locator('cross-reference').all()) {
      await tabTo(page, reference.locator('> a'));
      const box = await reference.locator('.preview').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      expect(await height()).toBe(before);
    }
  });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('the first tap shows the note, the second goes there; a tap elsewhere closes it', async ({ page }) => {
    await page.goto(CHAPTER);
    const { link, note } = firstReference(page);
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await expect(note).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${CHAPTER}$`));
    await page.locator('h1').tap();
    await expect(note).toBeHidden();
    await link.tap();
    await expect(note).toBeVisible();
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test('the link in the note goes there too', async ({ page }) => {
    await page.goto(CHAPTER);
    const { link, note } = firstReference(page);
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await note.getByRole('link').tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reference is a link, and a citation leads to its source on the page', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(firstReference(page).note).toBeHidden();
    const cite = page.locator('cross-reference > a[href^="#ref-"]').first();
    const number = /^\[(\d+)/.exec(await cite.innerText())?.[1];
    const source = page.locator(`li[id="${(await cite.getAttribute('href'))?.slice(1)}"]`);
    await expect(source).toHaveAttribute('value', number ?? '');
    await firstReference(page).link.click();
    await expect(page).not.toHaveURL(new RegExp(`${CHAPTER}$`));
  });
});

test.describe('the whole manual on paper', () => {
  test('every link inside it leads to one place on the page', async ({ page }) => {
    await page.goto('/manual/print/');
    const broken = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => document.querySelectorAll(`[id="${id}"]`).length !== 1),
      );
    expect(broken).toEqual([]);
    await expect(page.locator('.print-chapter')).toHaveCount(17);
    await expect(page.locator('.print-form')).toHaveCount(12);
  });

  test('a reference says the page of the PDF that its place is on, in the PDF and when printed from here', async ({ page }) => {
    await page.goto('/manual/print/');
    await page.locator(':root[data-pages]').waitFor({ state: 'attached' });
    const said = await page
      .locator('[data-page-of]')
      .evaluateAll((gaps) => gaps.map((gap) => [gap.getAttribute('data-page-of') ?? '', Number(gap.textContent)] as const));
    const published = placesOf(await PDFDocument.load(await readFile('dist/downloads/manual.pdf')));
    const printed = placesOf(await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
    expect(said.length).toBeGreaterThan(100);
    for (const [place, number] of said) {
      expect(published.get(place), place).toBe(number);
      expect(printed.get(place), place).toBe(number);
    }
  });

  test('page numbers are for paper, and not for pages laid out otherwise', async ({ page }) => {
    await page.goto('/manual/print/');
    const number = page.locator('.page-of').first();
    await expect(number).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await page.locator(':root[data-pages]').waitFor({ state: 'attached' });
    await expect(number).toBeVisible();
    await page.evaluate(() => (document.documentElement.dataset.spacing = 'wide'));
    await expect(number).toBeHidden();
  });
});
