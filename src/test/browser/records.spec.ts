import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

const TABLE = '/results/tables/table-02/';

test('all 24 themes stand in the page without JavaScript, with what each column holds', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto(TABLE);
  await expect(page.locator('.records tbody tr:visible')).toHaveCount(24);
  await expect(page.getByText('This shows all 24 themes.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Hinders or helps.*Could get in the way: 11; Could help: 13/ })).toBeVisible();
  await expect(page.locator('.record-tools')).toBeHidden();
  await page.close();
});

test('who said it and whether it helps can be chosen in plain words, and the sentence says what is left', async ({ page }) => {
  await page.goto(TABLE);
  await page.getByText('Show only some').click();
  await page.getByLabel('Clients (13)').check();
  await page.getByLabel('Could get in the way (6)').check();
  await expect(page.locator('.records tbody tr')).toHaveCount(6);
  await expect(page.locator('record-table').getByRole('status')).toHaveText(
    'This shows 6 of the 24 themes: those where “Hinders or helps” is Could get in the way, and “Who said it” is Clients.',
  );
  // Another view of the same: a count says what ticking the box would leave.
  await expect(page.getByLabel('Could help (7)')).not.toBeChecked();
  await expect(
    page.getByRole('img', { name: /Hinders or helps.*Could get in the way: 6 of 11; Could help: 0 of 13/ }),
  ).toBeVisible();
});

test('the address holds the view, and a link shows the same', async ({ page }) => {
  await page.goto(TABLE);
  await page.getByLabel('Find words in the table').fill('letter');
  await expect(page.locator('.records tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.locator('summary', { hasText: 'Choose columns' }).click();
  await page.getByRole('checkbox', { name: 'How well we could read it' }).uncheck();
  expect(new URL(page.url()).search).toBe('?q=letter&sort=theme&hide=reading');
  await page.goto(page.url());
  await expect(page.locator('.records tbody tr')).toHaveCount(2);
  await expect(page.locator('.records tbody tr').first()).toContainText('A letter about a job scheme');
  await expect(page.getByLabel('Find words in the table')).toHaveValue('letter');
  await expect(page.getByRole('checkbox', { name: 'How well we could read it' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.records tbody tr')).toHaveCount(24);
  expect(new URL(page.url()).search).toBe('');
});

test('sorting works by keyboard, is told to a screen reader, and goes up, down and back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(TABLE);
  const heading = page.getByRole('columnheader', { name: /Theme/ });
  await page.getByRole('button', { name: 'Theme' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('record-table').getByRole('status')).toContainText('Sorted by Theme, from first to last.');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveAttribute('aria-sort');
  await expect(page.getByRole('button', { name: 'Theme' })).toBeFocused();
});

test('a column tells what it holds on tap', async ({ page }) => {
  await page.goto(TABLE);
  await page.getByRole('link', { name: 'About “Who said it”' }).click();
  await expect(page.locator('record-table').getByRole('status')).toContainText('Who said it: The groups of people who said it.');
});

test('what is shown can be downloaded, and nothing else', async ({ page }) => {
  await page.goto(`${TABLE}?is-kind=barrier&is-who=Clients&hide=area&hide=reading`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what is shown' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('table-02-shown.csv');
  const lines = (await readFile(await download.path(), 'utf8'))
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\n');
  expect(lines).toHaveLength(7);
  expect(lines.slice(0, 2)).toEqual([
    'kind,who,theme',
    'barrier,Clients,People ask whether they have a choice about joining or have to.',
  ]);
});

test('filters that leave nothing say how to see something again', async ({ page }) => {
  await page.goto(`${TABLE}?q=nothing-like-this`);
  await expect(page.locator('record-table').getByRole('status')).toContainText('Take a choice off to see some.');
});
