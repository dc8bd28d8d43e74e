import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';

import { CHAPTER, goal, KEY, kept, PLAN, signs } from '../helpers/notebook-page.ts';

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
  await expect(page.getByRole('button', { name: 'Removed. Put it back' })).toBeFocused();
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

test('nothing a reader writes leaves the device', async ({ page }) => {
  const sent: string[] = [];
  await page.goto(PLAN);
  page.on('request', (request) => sent.push(request.url()));
  await goal(page).fill('Private');
  await page.getByRole('button', { name: 'Add another goal' }).click();
  await page.waitForTimeout(600);
  expect(sent).toEqual([]);
});

test('nobody can type before the scripts have come, so nothing typed early is lost', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(CHAPTER, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(signs(page)).toBeHidden();
  release();
  await expect(signs(page)).toBeVisible();
  await signs(page).fill('Not too early');
  await expect.poll(() => kept(page)).toContain('Not too early');
});

test('where a script does not arrive, the page is as it is without JavaScript', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(PLAN);
  await expect(page.getByText('JavaScript is off')).toBeVisible();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expect(page.getByText('Kept on this device only').first()).toBeHidden();
  await expect(page.locator('.for-paper').first()).toBeVisible();
});

test('when a full device has room again, saving goes on and the warning goes away', async ({ page }) => {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own storage below
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (document.documentElement.dataset.full) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await page.goto(CHAPTER);
  await page.evaluate(() => (document.documentElement.dataset.full = 'yes'));
  await signs(page).fill('first try');
  const warning = page.getByText('This device has no room left');
  await expect(warning).toBeVisible();
  await page.evaluate(() => delete document.documentElement.dataset.full);
  await signs(page).fill('second try');
  await expect(warning).toBeHidden();
  await expect.poll(() => kept(page)).toContain('second try');
});

test('a step put back stands where it stood', async ({ page }) => {
  await page.goto(PLAN);
  const what = page.locator('[data-repeat="step"] [data-item] [data-field="what"]');
  await what.first().fill('one');
  for (const word of ['two', 'three']) {
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.keyboard.type(word);
  }
  await page.getByRole('button', { name: 'Remove this step' }).nth(1).click();
  await expect(what).toHaveCount(2);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(what.nth(1)).toHaveValue('two');
  await expect(what.nth(1)).toBeFocused();
});

test('a goal with two steps can be written, and kept, by keyboard alone', async ({ page }) => {
  await page.goto('/booklet/portsmouth/my-plan/');
  /** Goes on with Tab until a control has the focus; a date alone has four stops. */
  const tabTo = async (control: Locator): Promise<void> => {
    for (let tabs = 0; tabs < 15 && !(await control.evaluate((box) => box === document.activeElement)); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(control).toBeFocused();
  };
  await page.getByRole('link', { name: 'My goals', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await tabTo(goal(page));
  await page.keyboard.type('Part-time work');
  await tabTo(page.locator('.repeat').getByLabel('Why it matters to me').first());
  await page.keyboard.type('For the company');
  const steps = page.locator('[data-repeat="step"]');
  await tabTo(steps.locator('[data-field="what"]').first());
  await page.keyboard.type('A first step');
  await tabTo(steps.locator('[data-field="sure"]').first());
  await page.keyboard.type('7');
  await tabTo(steps.locator('[data-field="done"]').first());
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: 'Add a step' }).first());
  await page.keyboard.press('Enter');
  await page.keyboard.type('A second step');
  await expect.poll(() => kept(page)).toContain('A second step');
  await expect(page.locator('.ladder .rung')).toHaveText([
    'Part-time work',
    'A first step done, how sure: 7 of 10',
    'A second step',
  ]);
});
