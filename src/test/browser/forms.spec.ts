import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

import { MANUAL_FORMS } from '../../schemas/manual.ts';
import { AGREEMENT, box, button, FOLLOW_UP, PLANNER, saved } from '../helpers/form-page.ts';
import { KEY, kept } from '../helpers/notebook-page.ts';

/** Every label, of a form or a part of it, as it stands in its file. */
const labelsIn = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(labelsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? (['label', 'text'].includes(key) ? [value.trim().replaceAll(/\s+/g, ' ')] : []) : labelsIn(value),
  );
};

test.describe('a form', () => {
  test('keeps every kind of answer for the next visit, and the list says how much', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    await box(page, 'who').fill('C 14');
    await box(page, 'employer-agreed').selectOption('together');
    await box(page, 'first-shift-done').check();
    await box(page, 'first-shift-note').fill('It went well.');
    await box(page, 'first-shift-on').fill('2026-12-08');
    await page.goto('/manual/forms/');
    await expect(page.locator('[data-form="follow-up"] [data-kept]')).toHaveText('On this device: 5 boxes filled in.');
    await expect(page.locator('[data-form="phased-start"] [data-kept]')).toBeHidden();
    await page.goto(FOLLOW_UP);
    await expect(box(page, 'who')).toHaveValue('C 14');
    await expect(box(page, 'employer-agreed')).toHaveValue('together');
    await expect(box(page, 'first-shift-done')).toBeChecked();
    await expect(box(page, 'first-shift-note')).toHaveValue('It went well.');
    await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-08');
  });

  test('keeps a number as it was typed, even where it is none', async ({ page }) => {
    await page.goto(PLANNER);
    await box(page, 'hours-wanted').fill('16 to 18');
    await expect.poll(() => kept(page)).toContain('16 to 18');
    await page.reload();
    await expect(box(page, 'hours-wanted')).toHaveValue('16 to 18');
  });

  test('is saved to a file that holds it alone', async ({ page }) => {
    await page.goto(PLANNER);
    await box(page, 'who').fill('not in the file');
    await page.goto(FOLLOW_UP);
    await box(page, 'who').fill('in the file');
    await expect.poll(() => kept(page)).toContain('in the file');
    const text = await saved(page, 'Save this form to a file');
    expect(text).toContain('"in the file"');
    expect(text).not.toContain('not in the file');
    expect(Object.keys((JSON.parse(text) as { entries: object }).entries)).toEqual(['follow-up/who']);
  });

  test('is cleared after a question, leaves the others, can be put back, and can be loaded again', async ({ page }) => {
    await page.goto(PLANNER);
    await box(page, 'who').fill('another form');
    await page.goto(FOLLOW_UP);
    await box(page, 'who').fill('C 14');
    const file = await saved(page, 'Save this form to a file');
    await button(page, 'Clear this form').click();
    await expect(page.getByRole('alertdialog')).toHaveAccessibleName(/This takes away everything you wrote on this form/);
    await expect(button(page, 'Keep it')).toBeFocused();
    await button(page, 'Yes, clear this form').click();
    await expect(box(page, 'who')).toHaveValue('');
    expect(await kept(page)).toContain('another form');
    expect(await kept(page)).not.toContain('C 14');
    await button(page, 'Put it all back').click();
    await expect(box(page, 'who')).toHaveValue('C 14');
    await button(page, 'Clear this form').click();
    await button(page, 'Yes, clear this form').click();
    await page.reload();
    await expect(box(page, 'who')).toHaveValue('');
    await page
      .getByLabel('Load this form from a file')
      .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect(box(page, 'who')).toHaveValue('C 14');
  });

  test('takes nothing from a file of another form, and says so', async ({ page }) => {
    await page.goto(PLANNER);
    await box(page, 'who').fill('planner');
    const file = await saved(page, 'Save this form to a file');
    await page.goto(FOLLOW_UP);
    await page
      .getByLabel('Load this form from a file')
      .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect(page.locator('[data-said="load"]')).toContainText('nothing for this form');
    await expect(box(page, 'who')).toHaveValue('');
  });

  test('shows the words of another tab, and does not write over them', async ({ context }) => {
    const [one, two] = [await context.newPage(), await context.newPage()];
    await one.goto(FOLLOW_UP);
    await two.goto(FOLLOW_UP);
    await box(one, 'who').fill('from one');
    await box(two, 'books').fill('from two');
    await expect(box(two, 'who')).toHaveValue('from one');
    await expect(box(one, 'books')).toHaveValue('from two');
  });

  test('says on a full device that words are not kept, and leaves them on the page', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(FOLLOW_UP);
    await box(page, 'who').fill('no room');
    await expect(page.getByText('This device has no room left')).toBeVisible();
    await expect(box(page, 'who')).toHaveValue('no room');
  });

  test('prints the answer that was chosen, and boxes to tick where none was or where it is printed blank', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    const boxes = page.locator('.field-choice .boxes');
    await expect(boxes).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(boxes).toBeVisible();
    await expect(box(page, 'employer-agreed')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await box(page, 'employer-agreed').selectOption('together');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(box(page, 'employer-agreed')).toBeVisible();
    await expect(boxes).toBeHidden();
    await page.evaluate(() => (document.documentElement.dataset.print = 'blank'));
    await expect(boxes).toBeVisible();
    await expect(box(page, 'employer-agreed')).toBeHidden();
  });

  test('has headings in their order, and repeats for paper where they belong', async ({ page }) => {
    await page.goto(AGREEMENT);
    const levels = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(levels[0]).toBe('H1');
    expect(new Set(levels.slice(1))).toEqual(new Set(['H2']));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-repeat="adjustment"] + .for-paper fieldset:visible')).toHaveCount(3);
  });
});

test('a form is filled in, cleared and put back by keyboard alone', async ({ page }) => {
  await page.goto(FOLLOW_UP);
  await box(page, 'who').focus();
  await page.keyboard.type('C 14');
  await page.keyboard.press('Tab');
  await expect(box(page, 'start')).toBeFocused();
  await button(page, 'Clear this form').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Keep it')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Clear this form')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box(page, 'who')).toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Put it all back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page, 'who')).toHaveValue('C 14');
  await expect(button(page, 'Clear this form')).toBeFocused();
});

test('the list and a form lead to Word blanks that are there', async ({ page, request }) => {
  for (const address of ['/manual/forms/', FOLLOW_UP]) {
    await page.goto(address);
    const href = await page.locator('a[href^="/downloads/"]').first().getAttribute('href');
    expect((await request.get(href ?? '')).status()).toBe(200);
  }
});

test('on a phone the tenth form is one tap away from the top of the list', async ({ page }) => {
  await page.goto('/manual/forms/');
  const link = page.getByRole('navigation', { name: 'Forms by number' }).getByRole('link').nth(9);
  expect((await link.boundingBox())?.y).toBeLessThan(1600);
  await link.click();
  await expect(page.getByText('Form 10 of 12')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form is there to print, with boxes to tick, room for repeats and a grid to draw on', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    await expect(page.getByText('JavaScript is off')).toBeVisible();
    await expect(page.locator('.field-choice .boxes span')).toHaveText(['Yes', 'Only with me there', 'No']);
    await expect(page.locator('.field-choice .boxes')).toBeVisible();
    await expect(page.locator('.field-choice select')).toBeHidden();
    await expect(page.locator('.due:visible')).not.toHaveCount(0);
    await page.goto(PLANNER);
    await expect(page.locator('.for-paper fieldset:visible')).toHaveCount(8);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.curve-grid-paper svg')).toBeVisible();
  });

  for (const id of MANUAL_FORMS) {
    test(`every word that the form "${id}" asks can be read`, async ({ page }) => {
      await page.goto(`/manual/forms/${id}/`);
      const source = parse(readFileSync(`content/forms/${id}.yaml`, 'utf8')) as { items: unknown[] };
      const seen = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      expect(labelsIn(source.items).filter((label) => !seen.includes(label))).toEqual([]);
    });
  }
});

test('nothing of a form leaves the device', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
  });
  await page.goto(FOLLOW_UP);
  await box(page, 'who').fill('stays here');
  await box(page, 'start').fill('2026-12-07');
  await saved(page, 'Save to your calendar (.ics)');
  expect(sent).toEqual([]);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('stays here');
});
