import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const TABLE = '/results/tables/table-04/';

const status = (page: Page): Locator => page.locator('data-table [role="status"]');
const sentence = (page: Page): Locator => page.locator('.table-shows');
const head = (page: Page, name: string): Locator => page.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const topics = (page: Page): Promise<string[]> => page.locator('tbody:visible .topic-name').allTextContents();

async function openChoices(page: Page): Promise<void> {
  const details = page.locator('.table-controls');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
}

test('a column is sorted by keyboard, and says so to eye and ear; the third press gives the report’s order back', async ({
  page,
}) => {
  await page.goto(TABLE);
  const inOrder = await topics(page);
  const sort = page.locator('th[data-col="1"] .head-sort');
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(head(page, 'IPS')).toHaveAttribute('aria-sort', 'descending');
  await expect(status(page)).toHaveText('Showing all 21 topics. Sorted by IPS, largest first.');
  const sex = page.locator('tbody[data-topic="sex"] tr[data-row] th');
  await expect(sex).toHaveText(['Female', 'Male']);
  expect(await topics(page)).not.toEqual(inOrder);
  await expect(page.locator('tbody[data-topic]').first()).toHaveAttribute('data-topic', 'participants');
  await page.keyboard.press('Enter');
  await expect(head(page, 'IPS')).toHaveAttribute('aria-sort', 'ascending');
  await expect(sex).toHaveText(['Male', 'Female']);
  await page.keyboard.press('Enter');
  await expect(head(page, 'IPS')).toHaveAttribute('aria-sort', 'none');
  await expect(status(page)).toHaveText('Showing all 21 topics. In the report’s order.');
  expect(await topics(page)).toEqual(inOrder);
  await expect(sort).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('what is missing comes last whichever way a column is sorted', async ({ page }) => {
  await page.goto(`${TABLE}?q=yes&sort=ips`);
  const last = () => page.locator('tbody:visible td[data-col="1"]').last();
  await expect(last()).toHaveText('not given');
  await page.goto(`${TABLE}?q=yes&sort=-ips`);
  await expect(last()).toHaveText('not given');
});

test('what is chosen stands in the address, and a link to it shows the same', async ({ page }) => {
  await page.goto(TABLE);
  await openChoices(page);
  await page.getByLabel('Find lines with these words').fill('yes');
  await page.getByLabel('IPS', { exact: true }).check();
  await page.getByLabel('Percentage only').check();
  await expect(sentence(page)).toContainText('The figures are for IPS (22 people). Only lines with “yes”.');
  await expect(page.locator('tbody[data-topic="sex"]')).toBeHidden();
  await expect(page.locator('th[data-col="0"]')).toBeHidden();
  await expect(page.locator('tbody[data-topic="further-education-university"] td:visible')).toHaveText('55%');
  const shown = await page.locator('table').innerText();
  expect(new URL(page.url()).search).toBe('?q=yes&columns=ips&show=percent');

  await page.goto('/results/tables/');
  await page.goBack();
  await expect(page.getByLabel('Find lines with these words')).toHaveValue('yes');
  await expect(page.getByLabel('IPS', { exact: true })).toBeChecked();
  expect(await page.locator('table').innerText()).toBe(shown);

  await page.getByRole('button', { name: 'Show the whole table' }).click();
  await expect(page.locator('tbody[data-topic="sex"]')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('a link to a row shows it, whatever else the address asks', async ({ page }) => {
  await page.goto(`${TABLE}?q=yes#row-sex-male-baseline`);
  await expect(page.locator('#row-sex-male-baseline')).toBeVisible();
});

test('columns can be chosen, and the headings over them follow', async ({ page }) => {
  await page.goto('/results/tables/table-10/?columns=ips-mean-sd.tau-mean-sd');
  await expect(page.locator('thead th:visible')).toHaveText([/Answer or measurement/, /IPS/, /TAU/, /Mean/, /Mean/]);
  await expect(page.locator('th[data-over="IPS"]')).toHaveAttribute('colspan', '1');
  await expect(page.locator('tbody:visible').first().locator('[data-span]')).toHaveAttribute('colspan', '3');
});

test('two groups can be compared, with a word of caution', async ({ page }) => {
  await page.goto(TABLE);
  await openChoices(page);
  await page.getByLabel('Compare two groups').selectOption('IPS less TAU');
  await expect(page.locator('thead [data-difference]')).toHaveText('IPS less TAU');
  await expect(page.locator('#row-sex-male-baseline [data-difference]')).toHaveText('+9 points');
  await expect(page.locator('tbody[data-topic="participants"] [data-difference]')).toHaveText('not compared');
  await expect(sentence(page)).toContainText('chance alone can make such differences');
  expect(await page.getByLabel('Compare two groups').locator('option').allTextContents()).toEqual([
    'No comparison',
    'IPS less TAU',
  ]);
});

test('a figure is copied by keyboard as a sentence with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TABLE);
  await openChoices(page);
  await page.getByRole('button', { name: 'Copy a figure' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#row-sex-male-baseline td[data-col="1"] button')).toBeFocused();
  expect(await page.locator('button.figure[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  const copied =
    'IPS group, at the start: Sex – Male: 10 of 22 people (45%). (InSTEP pilot trial, Table 4; Linaker et al. 2021, doi.org/10.3310/hta25050)';
  await expect(status(page)).toHaveText(`Copied: ${copied}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  await page.keyboard.press('Escape');
  await expect(page.locator('button.figure')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy a figure' })).toBeFocused();
  await expect(page.locator('#row-sex-male-baseline td[data-col="1"]')).toHaveText('10 (45%)');
});

test('where copying is refused the sentence is there to mark', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/results/tables/table-03/');
  await openChoices(page);
  await page.getByRole('button', { name: 'Copy a figure' }).click();
  await page.locator('td button').first().click();
  await expect(status(page)).toContainText(
    'Here are the words to mark and copy: Method of recruitment – Read code searches: 1,017 people approached.',
  );
});

test('the download holds what is shown, and where it is from', async ({ page }) => {
  await page.goto(`${TABLE}?topics=sex&columns=ips.tau&difference=IPS~TAU`);
  await openChoices(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what is shown' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('table-04-as-shown.csv');
  const text = await readFile(await download.path(), 'utf8');
  const lines = text.replace('\uFEFF', '').split('\n');
  expect(text.startsWith('\uFEFF'), 'Excel reads the file as UTF-8').toBe(true);
  expect(lines.slice(0, 4)).toEqual([
    'Topic,Answer or measurement,IPS (N = 22),TAU (N = 28),IPS less TAU (points; in the mean)',
    '"Sex, n (%)",Male,10 (45%),10 (36%),+9',
    '"Sex, n (%)",Female,12 (54%),18 (64%),-10',
    ',,,,',
  ]);
  expect(text).toContain('Linaker et al. 2021');
  expect(text).toContain(page.url());
});

test('help on a column is said on a press', async ({ page }) => {
  await page.goto('/results/tables/table-12/');
  await page.getByRole('button', { name: 'What “p” means' }).click();
  await expect(status(page)).toContainText('Were there no real difference');
});

test('on paper stands what is chosen, how to read it, where it is from and its address', async ({ page }) => {
  await page.goto(`${TABLE}?topics=sex`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody[data-topic="sex"]')).toBeVisible();
  await expect(page.locator('tbody[data-topic="ethnic-origin"]')).toBeHidden();
  await expect(page.locator('.head-help:visible')).toHaveCount(0);
  await expect(sentence(page)).toContainText('Showing 1 of 21 topics.');
  await expect(page.getByText('How to read the figures')).toBeVisible();
  await expect(page.getByText('Where the numbers come from')).toBeVisible();
  await expect(page.locator('.table-address')).toHaveText(page.url());
  await expect(page.locator('.table-controls')).toBeHidden();
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const id of ['table-04', 'table-10', 'table-13', 'prose-figures'])
    test(`${id} scrolls inside its frame, and the page does not`, async ({ page }) => {
      await page.goto(`/results/tables/${id}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const region = page.getByRole('region', { name: /^(Table|Prose)/ });
      await region.focus();
      await page.keyboard.press('End');
      await expect(region.getByRole('table')).toBeVisible();
      expect(await region.getByRole('rowheader').count()).toBeGreaterThan(5);
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole', async ({ page }) => {
    await page.goto(`${TABLE}?topics=sex`);
    await expect(page.locator('tbody[data-topic]')).toHaveCount(22);
    await expect(page.locator('tbody[hidden]')).toHaveCount(0);
    await expect(page.locator('.table-controls')).toBeHidden();
    await expect(sentence(page)).toContainText('Showing all 21 topics.');
  });
});
