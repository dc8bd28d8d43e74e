import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';

import { KEY, kept } from '../helpers/notebook-page.ts';

const FOLLOW_UP = '/manual/forms/follow-up/';
const PLANNER = '/manual/forms/phased-start/';
const AGREEMENT = '/manual/forms/placement-agreement/';

/** A box of a form, by its id; of the sheet that is kept, not of a copy for paper. */
const box = (page: Page, id: string): Locator => page.locator(`[data-field="${id}"]:not([data-blank] *)`);
const week = (page: Page, number: number, id = 'hours'): Locator =>
  page
    .locator(`[data-repeat="week"] > [data-items] > [data-item]`)
    .nth(number - 1)
    .locator(`[data-field="${id}"]`);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
const saved = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return textOf(download);
};
const wish = async (page: Page, wanted: string, first: string, rise: string): Promise<void> => {
  await box(page, 'hours-wanted').fill(wanted);
  await box(page, 'hours-first').fill(first);
  await box(page, 'rise-most').fill(rise);
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
    await expect(page.getByRole('alertdialog')).toHaveAccessibleName(/This takes away all 1 boxes/);
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
    await expect(page.locator('notebook-tools [role="status"]')).toContainText('nothing for this form');
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

test.describe('the follow-up schedule', () => {
  test('works out its dates from the first day, moves weekends, and says so', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    await box(page, 'start').fill('2026-12-05');
    await expect(box(page, 'first-day-on')).toHaveValue('2026-12-05');
    await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-07');
    await expect(page.locator('[data-due="first-shift"] [data-told]')).toHaveText(
      'Monday 7 December 2026. Moved from Sunday 6 December 2026.',
    );
    await expect(page.locator('follow-up-dates [role="status"]')).toContainText('dates worked out');
    await page.reload();
    await expect(box(page, 'first-shift-on')).toHaveValue('2026-12-07');
  });

  test('a date that somebody changed stays when the first day moves, after a reload too', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    await box(page, 'start').fill('2026-12-07');
    await box(page, 'week-two-on').fill('2026-12-24');
    await expect.poll(() => kept(page)).toContain('2026-12-24');
    await page.reload();
    await box(page, 'start').fill('2026-12-08');
    await expect(box(page, 'week-one-on')).toHaveValue('2026-12-15');
    await expect(box(page, 'week-two-on')).toHaveValue('2026-12-24');
  });

  test('goes into a calendar as whole days without a name, with the same ids each time', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    await box(page, 'who').fill('Somebody by name');
    await box(page, 'start').fill('2026-12-07');
    const first = await saved(page, 'Save to your calendar (.ics)');
    expect(first).toContain('BEGIN:VCALENDAR\r\n');
    expect(first).toContain('DTSTART;VALUE=DATE:20261208\r\n');
    expect(first).toContain('SUMMARY:Call after the first shift\r\n');
    expect(first).toContain('Check with: support worker');
    expect(first).not.toContain('Somebody');
    await page.reload();
    const second = await saved(page, 'Save to your calendar (.ics)');
    const ids = (text: string): string[] => text.match(/^UID:.*$/gm) ?? [];
    expect(ids(first).length).toBeGreaterThan(5);
    expect(new Set(ids(first)).size).toBe(ids(first).length);
    expect(ids(second)).toEqual(ids(first));
    await button(page, 'Clear this form').click();
    await button(page, 'Yes, clear this form').click();
    await box(page, 'start').fill('2026-12-07');
    const other = await saved(page, 'Save to your calendar (.ics)');
    expect(ids(other).filter((id) => ids(first).includes(id))).toEqual([]);
  });

  test('says what is missing where there is no date yet', async ({ page }) => {
    await page.goto(FOLLOW_UP);
    await button(page, 'Save to your calendar (.ics)').click();
    await expect(page.locator('follow-up-dates [role="status"]')).toContainText('no date to save');
  });
});

test.describe('the phased-start planner', () => {
  test('draws the weeks, and compares them with what the person wants', async ({ page }) => {
    await page.goto(PLANNER);
    await expect(page.locator('phased-start')).toContainText('Fill in the weeks above');
    await wish(page, '8', '4', '2');
    await week(page, 1).fill('4');
    await button(page, 'Add a week').click();
    await week(page, 2).fill('9');
    await expect(page.locator('.curve-bar')).toHaveCount(2);
    await expect(page.locator('.curve-wanted')).toHaveCount(1);
    await expect(page.locator('[data-part="summary"]')).toHaveText('2 things to look at together:');
    await expect(page.locator('[data-part="changes"] li')).toHaveText([
      'Week 2 has 9 hours. That is more than the 8 wanted in the end.',
      'Week 2 goes up by 5 hours, from 4 in week 1 to 9. The biggest step that feels possible is 2.',
    ]);
    await week(page, 2).fill('6');
    await button(page, 'Add a week').click();
    await week(page, 3).fill('8');
    await expect(page.locator('[data-part="summary"]')).toHaveText('Nothing to change: the weeks fit what the person wants.');
    await expect(page.locator('phased-start [role="status"]')).toContainText('Nothing to change');
    await page.getByText('The same as a table').click();
    await expect(page.locator('.curve-table tbody tr')).toHaveText(['14', '26+2', '38+2']);
  });

  test('fills empty weeks alone, and takes them out again', async ({ page }) => {
    await page.goto(PLANNER);
    await button(page, 'Fill the weeks in evenly').click();
    await expect(page.locator('phased-start [role="status"]')).toContainText('Three answers are needed');
    await wish(page, '10', '4', '2');
    await week(page, 1).fill('3');
    await button(page, 'Fill the weeks in evenly').click();
    const hours = page.locator('[data-repeat="week"] > [data-items] [data-field="hours"]');
    const shown = (): Promise<string[]> => hours.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await expect.poll(shown).toEqual(['3', '5', '7', '9', '10']);
    await page.reload();
    await expect.poll(shown).toEqual(['3', '5', '7', '9', '10']);
    await page.getByRole('button', { name: 'Remove this week' }).nth(1).click();
    await button(page, 'Fill the weeks in evenly').click();
    await expect(page.locator('phased-start [role="status"]')).toHaveText('No week is left to fill in.');
  });

  test('filling in can be taken back', async ({ page }) => {
    await page.goto(PLANNER);
    await wish(page, '10', '4', '3');
    await button(page, 'Fill the weeks in evenly').click();
    await week(page, 2).fill('6');
    await button(page, 'Take them out again').click();
    const hours = page.locator('[data-repeat="week"] > [data-items] [data-field="hours"]');
    await expect(hours).toHaveCount(1);
    await expect(hours).toHaveValue('6');
  });

  test('prints its picture, or an empty grid where nothing is written', async ({ page }) => {
    await page.goto(PLANNER);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.curve-grid-paper')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.curve-grid-paper')).toBeHidden();
    await week(page, 1).fill('4');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.curve-picture')).toBeVisible();
    await expect(page.locator('.curve-grid-paper')).toBeHidden();
    await page.evaluate(() => (document.documentElement.dataset.print = 'blank'));
    await expect(page.locator('.curve-grid-paper')).toBeVisible();
    await expect(page.locator('.curve-picture')).toBeHidden();
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
    await expect(page.locator('.curve-grid-paper svg')).toBeVisible();
  });
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
