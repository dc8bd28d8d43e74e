import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const PLAN = '/booklet/southampton/my-plan/';
const CHAPTER = '/booklet/southampton/living-well/';
const KEY = 'instep.notebook';

const signs = (page: Page) => page.getByLabel('How I know a flare-up is starting');
const goal = (page: Page) => page.locator('.repeat [data-field="what"]').first();
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);

/** A file as a reader would choose it. */
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('words typed in a chapter are kept within a second and stand on "My plan" too', async ({ page }) => {
  await page.goto(CHAPTER);
  await signs(page).fill('My neck goes stiff.');
  await expect.poll(() => kept(page), { timeout: 1000 }).toContain('My neck goes stiff.');
  await page.goto(PLAN);
  await expect(signs(page)).toHaveValue('My neck goes stiff.');
});

test('a page left in the middle of a word keeps the word', async ({ page }) => {
  await page.goto(CHAPTER);
  await signs(page).pressSequentially('half a wor');
  await page.goto('/');
  expect(await kept(page)).toContain('half a wor');
});

test('a tab that crashes a second after the last key has lost nothing', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(CHAPTER);
  await signs(page).pressSequentially('before the crash');
  await page.waitForTimeout(900);
  const crash = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crash.catch(() => undefined);
  const next = await context.newPage();
  await next.goto(CHAPTER);
  await expect(signs(next)).toHaveValue('before the crash');
});

test('two tabs do not overwrite one another, and each sees the other’s words', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(CHAPTER);
  await two.goto(CHAPTER);
  await signs(one).fill('from the first tab');
  await two.getByLabel('Things that can set one off for me').fill('from the second tab');
  await expect(signs(two)).toHaveValue('from the first tab');
  await expect(one.getByLabel('Things that can set one off for me')).toHaveValue('from the second tab');
  await one.reload();
  await expect(signs(one)).toHaveValue('from the first tab');
  await expect(one.getByLabel('Things that can set one off for me')).toHaveValue('from the second tab');
});

test('a goal with steps draws its ladder, and comes back after a reload', async ({ page }) => {
  await page.goto(PLAN);
  await goal(page).fill('Ten hours a week in a library');
  const steps = page.locator('[data-repeat="step"]');
  await steps.locator('[data-item] [data-field="what"]').first().fill('Visit on a quiet morning');
  await steps.locator('[data-field="sure"]').first().selectOption('8');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await expect(steps.locator('[data-item] [data-field="what"]').nth(1)).toBeFocused();
  await page.keyboard.type('Ask about volunteering');
  await steps.getByLabel('Done').first().check();
  const rungs = page.locator('.ladder .rung');
  await expect(rungs).toHaveText([
    'Ten hours a week in a library',
    'Visit on a quiet morning done, how sure: 8 of 10',
    'Ask about volunteering',
  ]);
  await page.goto(CHAPTER);
  await page.goto(PLAN);
  await expect(rungs).toHaveCount(3);
  await expect(rungs.nth(1)).toHaveAttribute('data-done');
});

test('a removed step can be put back, by keyboard', async ({ page }) => {
  await page.goto(PLAN);
  const what = page.locator('[data-repeat="step"] [data-item] [data-field="what"]');
  await what.first().fill('A step I need');
  await page.getByRole('button', { name: 'Remove this step' }).focus();
  await page.keyboard.press('Enter');
  await expect(what.first()).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(what.first()).toHaveValue('A step I need');
  await page.reload();
  await expect(what.first()).toHaveValue('A step I need');
});

test('a full device gets a visible warning, and the words stay on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(CHAPTER);
  await signs(page).fill('no room');
  await expect(page.getByText('This device has no room left')).toBeVisible();
  await expect(page.locator('.sheet-flare-up [data-status]')).toHaveText('Not saved.');
  await expect(signs(page)).toHaveValue('no room');
});

test('a browser that keeps nothing says so from the start, and the sheet still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(PLAN);
  await expect(page.getByText('This browser does not let pages keep anything')).toBeVisible();
  await goal(page).fill('Still here');
  await expect(page.locator('.ladder .rung').first()).toHaveText('Still here');
});

test('a save that cannot be read is set aside and can be saved to a file', async ({ page }) => {
  await page.goto('/');
  await page.evaluate((key) => localStorage.setItem(key, '{"kind":"instep-notebook", half'), KEY);
  await page.goto(PLAN);
  await expect(page.getByText('What was saved here before')).toBeVisible();
  await goal(page).fill('A new start');
  await expect.poll(() => kept(page)).toContain('A new start');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the part that could not be read' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe('{"kind":"instep-notebook", half');
});

test('a save of a newer version is left as it is', async ({ page }) => {
  const newer = '{"kind":"instep-notebook","version":99,"erasedAt":0,"entries":{}}';
  await page.goto('/');
  await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, newer]);
  await page.goto(PLAN);
  await expect(page.getByText('written by a newer version')).toBeVisible();
  await goal(page).fill('Not kept');
  await page.waitForTimeout(500);
  expect(await kept(page)).toBe(newer);
});

test('everything can be saved to a file, erased after two questions, and loaded again', async ({ page }) => {
  await page.goto(PLAN);
  await goal(page).fill('Keep me safe');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^my-plan-\d{4}-\d\d-\d\d\.json$/);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toContain('Keep me safe');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(page.getByText('Last check: 1 boxes')).toBeVisible();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Erased. Nothing you wrote')).toBeVisible();
  await expect(goal(page)).toHaveValue('');
  expect(await kept(page)).not.toContain('Keep me safe');

  // A later device: the file is older than the erasing here, so it is loaded where nothing was erased.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByLabel('Load from a file').setInputFiles(file('my-plan.json', saved));
  await expect(page.getByText('Loaded. 1 boxes')).toBeVisible();
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
    await expect(page.locator('notebook-tools [role="status"]')).toContainText(reason);
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
  await expect(page.locator('.for-paper').first()).toBeHidden();
});

test('nothing a reader writes leaves the device', async ({ page }) => {
  const sent: string[] = [];
  await page.goto(PLAN);
  page.on('request', (request) => sent.push(request.url()));
  await goal(page).fill('Private');
  await page.getByRole('button', { name: 'Add another goal' }).click();
  await page.waitForTimeout(600);
  expect(sent).toEqual([]);
});
