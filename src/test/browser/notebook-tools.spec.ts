import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { file, goal, kept, PLAN } from '../helpers/notebook-page.ts';

test('everything can be saved to a file, erased after two questions, and loaded again', async ({ page }) => {
  await page.goto(PLAN);
  await goal(page).fill('Keep me safe');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^my-plan-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.locator('[data-said="save"]')).toHaveText(`Saved to your downloads as ${download.suggestedFilename()}.`);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toContain('Keep me safe');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(page.getByText('Last check: the one box')).toBeVisible();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Erased. Nothing you wrote')).toBeVisible();
  await expect(goal(page)).toHaveValue('');
  expect(await kept(page)).not.toContain('Keep me safe');

  // A later device: the file is older than the erasing here, so it is loaded where nothing was erased.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByLabel('Load from a file').setInputFiles(file('my-plan.json', saved));
  await expect(page.getByText('Loaded. One box was')).toBeVisible();
  await page.getByLabel('Load from a file').setInputFiles(file('my-plan.json', saved));
  await expect(page.getByText('Nothing in that file is new here.')).toBeVisible();
  await expect(goal(page)).toHaveValue('Keep me safe');
  await page.getByRole('button', { name: 'Undo loading' }).click();
  await expect(goal(page)).toHaveValue('');
});

test('"Keep everything" at either question keeps everything', async ({ page }) => {
  await page.goto(PLAN);
  await goal(page).fill('Do not lose this');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await page.reload();
  await expect(goal(page)).toHaveValue('Do not lose this');
});

test('a file in which somebody else does a step is no file about somebody else', async ({ page }) => {
  const entries = (who: string, at: number): string =>
    JSON.stringify({ kind: 'instep-notebook', version: 1, erasedAt: 0, entries: { 'gp/who': { value: who, at } } });
  await page.goto(PLAN);
  await page.getByLabel('Load from a file').setInputFiles(file('my-plan.json', entries('My GP', 1)));
  await expect.poll(() => kept(page)).toContain('My GP');
  await page.getByLabel('Load from a file').setInputFiles(file('my-plan.json', entries('Me', Date.now() + 60_000)));
  await expect.poll(() => kept(page)).toContain('"Me"');
});

const REFUSED = [
  ['a foreign file', '{"hello":"world"}', 'That file was not saved from here.'],
  ['a broken file', '{"kind":"instep-note', 'That file is damaged'],
  [
    'a file with broken entries',
    '{"kind":"instep-notebook","version":1,"erasedAt":0,"entries":{"a/b":{"value":7,"at":1}}}',
    'That file is damaged',
  ],
  ['a file of a newer version', '{"kind":"instep-notebook","version":2,"erasedAt":0,"entries":{}}', 'saved by a newer version'],
  ['a huge file', `"${'x'.repeat(7_000_000)}"`, 'too big'],
] as const;

for (const [what, text, reason] of REFUSED) {
  test(`${what} is refused with the reason, and changes nothing`, async ({ page }) => {
    await page.goto(PLAN);
    await goal(page).fill('Here before');
    await expect.poll(() => kept(page)).toContain('Here before');
    const before = await kept(page);
    await page.getByLabel('Load from a file').setInputFiles(file('other.json', text));
    await expect(page.locator('[data-said="load"]')).toContainText(reason);
    expect(await kept(page)).toBe(before);
    await expect(goal(page)).toHaveValue('Here before');
  });
}

test('sheets print with the reader’s words, or empty', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.documentElement.setAttribute('data-printed-as', document.documentElement.dataset.print ?? 'filled');
  });
  await page.goto(PLAN);
  await goal(page).fill('Seen on paper');
  await page.emulateMedia({ media: 'print' });
  await expect(goal(page)).toBeVisible();
  await expect(page.locator('.for-paper').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print empty sheets' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed-as', 'blank');
  await page.emulateMedia({ media: 'print' });
  await expect(goal(page)).toBeHidden();
  await expect(page.locator('.for-paper').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(goal(page)).toHaveValue('Seen on paper');
  await expect(page.locator('.for-paper').first()).toBeHidden();
});

/** Words and ticks that paper would get: of every box that is not hidden. */
const shownWords = (page: Page): Promise<string[]> =>
  page.locator('main :is(input, textarea, select)').evaluateAll((all) =>
    all.flatMap((one) => {
      const box = one as HTMLInputElement;
      const words = ['checkbox', 'radio'].includes(box.type)
        ? box.checked
          ? 'ticked'
          : ''
        : box.type === 'file'
          ? ''
          : box.value;
      return words !== '' && getComputedStyle(box).display !== 'none' ? [words] : [];
    }),
  );

for (const [path, id] of [
  [PLAN, 'signs'],
  ['/manual/forms/flare-up-at-work/', 'who'],
  ['/manual/fidelity/', 'seen'],
] as const) {
  test(`no word is in the document while ${path} is printed empty, and all are back afterwards`, async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await page.goto(path);
    const written = page.locator(`[data-field="${id}"]:not([data-blank] *)`).first();
    await written.evaluate((box) => {
      (box as HTMLTextAreaElement).value = 'Only mine\nand long\nand long';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => kept(page)).toContain('Only mine');
    const before = await kept(page);
    expect(await shownWords(page)).toContain('Only mine\nand long\nand long');
    await page.locator('[data-do="print-blank"]').click();
    expect(await shownWords(page)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(written).toHaveValue('Only mine\nand long\nand long');
    await expect(written).not.toHaveAttribute('hidden');
    expect(await kept(page)).toBe(before);
    await page.locator('[data-do="print-blank"]').click();
    await page.reload();
    await expect(written).toHaveValue('Only mine\nand long\nand long');
    expect(await kept(page)).toBe(before);
  });
}

test('what was typed the moment before printing empty is kept, and a key brings the words back', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(PLAN);
  await goal(page).evaluate((box) => {
    (box as HTMLTextAreaElement).value = 'just now';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLButtonElement>('[data-do="print-blank"]')?.click();
    dispatchEvent(new Event('pagehide'));
  });
  expect(await kept(page)).toContain('just now');
  await page.keyboard.press('Shift');
  await expect(goal(page)).toHaveValue('just now');
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

test('what was removed and then erased cannot be put back', async ({ page }) => {
  await page.goto(PLAN);
  await page.locator('[data-repeat="step"] [data-field="what"]').first().fill('Secret');
  await page.getByRole('button', { name: 'Remove this step' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('alertdialog')).toHaveAccessibleName(/This erases all your goals/);
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  expect(await kept(page)).not.toContain('Secret');
});

test('Escape at the question keeps everything', async ({ page }) => {
  await page.goto(PLAN);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
});

test('a sheet nobody wrote on prints with all its lines, without asking for empty sheets', async ({ page }) => {
  await page.goto(PLAN);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet-pacing-diary .for-paper fieldset:visible')).toHaveCount(7);
  await expect(page.locator('.sheet-pacing-diary .repeat')).toBeHidden();
});
