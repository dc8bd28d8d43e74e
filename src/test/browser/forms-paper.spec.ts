import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { MANUAL_FORMS } from '../../schemas/manual.ts';
import { pageTexts } from '../helpers/pdf-text.ts';

/**
 * Sides of A4: blank, and filled in with short answers and three of all that repeats. Two blank sides, or three where the questions
 * need them: an hour's meeting, an agreement of three parties, a plan with seven parts, a part to hand to an employer.
 */
const SIDES: Record<(typeof MANUAL_FORMS)[number], readonly [blank: number, filled: number]> = {
  'first-conversation': [2, 2],
  'joint-assessment': [3, 3],
  'pain-management-plan': [3, 3],
  'vocational-profile': [2, 3],
  'action-plan': [2, 3],
  'employer-contacts': [2, 3],
  'placement-agreement': [3, 3],
  'phased-start': [2, 2],
  'flare-up-at-work': [3, 3],
  'follow-up': [2, 2],
  'benefits-questions': [2, 3],
  'consent-to-share': [2, 2],
};

/** The words on each side of paper. */
const onPaper = async (page: Page): Promise<string[]> => pageTexts(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** Adds to all that repeats until there are three, then answers everything. Gives the words that were written. */
const fillIn = async (page: Page): Promise<string[]> => {
  for (const add of await page.locator('[data-add]:visible').all()) for (let more = 0; more < 2; more++) await add.click();
  const written: string[] = [];
  for (const box of await page.locator('[data-field]:visible').all()) {
    const kind = await box.evaluate((field: HTMLInputElement) => field.type);
    if (kind === 'checkbox') await box.check();
    else if (kind === 'select-one') await box.selectOption({ index: 1 });
    else if (kind === 'date') await box.fill('2026-12-08');
    else if (kind === 'time') await box.fill('10:30');
    else if (kind === 'text') await box.fill('6');
    else {
      written.push(`Ring them, ${written.length + 1}.`);
      await box.fill(written.at(-1) ?? '');
    }
  }
  return written;
};

for (const id of MANUAL_FORMS) {
  const [blank, filled] = SIDES[id];

  test(`the form "${id}" takes ${blank} sides of paper, and asks with empty lines`, async ({ page }) => {
    await page.goto(`/manual/forms/${id}/`);
    const sides = await onPaper(page);
    expect(sides).toHaveLength(blank);
    expect(sides.at(-1)?.length, 'words on the last side').toBeGreaterThan(60);
    expect(sides.join('')).not.toMatch(/mm\/dd|dd\/mm|yyyy|--:--/);
  });

  test(`the form "${id}", filled in, prints every answer on ${filled} sides`, async ({ page }) => {
    await page.goto(`/manual/forms/${id}/`);
    const written = await fillIn(page);
    const sides = await onPaper(page);
    const words = sides.join('');
    expect(written.filter((answer) => !words.includes(answer.replaceAll(' ', '')))).toEqual([]);
    expect(sides.length).toBeLessThanOrEqual(filled);
  });
}

test('days are printed in words, and the boxes are back afterwards', async ({ page }) => {
  await page.goto('/manual/forms/placement-agreement/');
  const day = page.getByLabel('First day at work').first();
  await day.fill('2026-12-07');
  expect((await onPaper(page)).join('')).toContain('7December2026');
  await expect(page.getByText('7 December 2026')).toHaveCount(0);
  await expect(day).toHaveValue('2026-12-07');
});

test('what repeats is no grid on paper, whose rows would keep their height and be printed over', async ({ page }) => {
  await page.goto('/manual/forms/action-plan/');
  await page.getByLabel('My goal').first().fill('A job');
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.repeat, [data-items]')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).display));
  expect(new Set(shown)).toEqual(new Set(['block']));
});

test('the part of the flare-up plan for the employer stands on a side of its own', async ({ page }) => {
  await page.goto('/manual/forms/flare-up-at-work/');
  const [mine = '', theirs = '', after = ''] = await onPaper(page);
  expect(theirs).toContain('WhatmyemployerandIhaveagreed');
  for (const others of [mine, after]) expect(others).not.toContain('Whatchangesforthatday');
  for (const heading of ['Forme', 'Afteraflare-up']) expect(theirs).not.toContain(heading);
});

test('boxes to tick are plain, and no focus ring is printed', async ({ page }) => {
  await page.goto('/manual/forms/pain-management-plan/');
  const box = page.getByLabel('Limits on tasks');
  await box.focus();
  await page.emulateMedia({ media: 'print' });
  await expect(box).toHaveCSS('appearance', 'none');
  await expect(box).toHaveCSS('outline-style', 'none');
});

test('the list of forms ends with more than a line', async ({ page }) => {
  await page.goto('/manual/forms/');
  const sides = await onPaper(page);
  expect(sides).toHaveLength(2);
});

test('blanks in the printed manual have no words of a browser in their lines', async ({ page }) => {
  await page.goto('/manual/print/');
  await expect(page.locator('.print-form :is(select, [type="date"], [type="time"])')).toHaveCount(0);
});

test('the day of a contact is printed once, in words', async ({ page }) => {
  await page.goto('/manual/forms/follow-up/');
  await page.getByLabel('First day at work').first().fill('2026-12-07');
  await expect(page.getByText('Monday 7 December 2026')).toBeVisible();
  const words = (await onPaper(page)).join('');
  expect(words.match(/7December2026/g)).toHaveLength(2);
  expect(words).toContain('Monday7December2026');
});

test('a signature is for a pen: two lines on paper, and nothing to type into', async ({ page }) => {
  await page.goto('/manual/forms/consent-to-share/');
  const line = page.getByText('Signature of the person');
  await expect(line).toBeHidden();
  expect((await onPaper(page)).join('')).toContain('SignatureofthepersonDate');
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
});

test('the weeks of the planner stand on one side, with their head and the grid to draw on', async ({ page }) => {
  await page.goto('/manual/forms/phased-start/');
  const [, weeks = ''] = await onPaper(page);
  for (const words of ['Weekbyweek', 'Week1', 'Week8', 'Drawabar']) expect(weeks).toContain(words);
});

test('the picture of the weeks, drawn for a phone, is no larger on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/manual/forms/phased-start/');
  await fillIn(page);
  expect(await onPaper(page)).toHaveLength(2);
});

test('the printed manual has the planner’s grid too', async ({ page }) => {
  await page.goto('/manual/print/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'An empty grid of twelve weeks' })).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the grid is not shown where its letters would be too small, and is printed', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/manual/forms/phased-start/');
    const grid = page.getByRole('img', { name: 'An empty grid of twelve weeks' });
    await expect(grid).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(grid).toBeVisible();
  });
});
