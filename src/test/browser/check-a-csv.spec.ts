import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { startRecordingRequests } from '../helpers/record-requests.ts';
import { syntheticCsv } from '../../build/synthetic-csv.ts';

const CHECK = '/results/check-a-csv/';

const choose = (page: Page, content: string | Buffer, name = 'people.csv'): Promise<void> =>
  page.getByLabel('Choose a CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const LEAKS = [
  'age,city,reference,seen,contact,working',
  '34,Southampton,999 000 0018,2018-02,,yes',
  '61,Portsmouth,,2018-03,07700 900461,no',
  '47,Southampton,,2018-03,,no',
  '29,Portsmouth,,14/03/2018,,yes',
  '52,Southampton,,2018-04,GU1 2AB,no',
  '',
].join('\n');

test.beforeEach(({ page }) => page.goto(CHECK));

test('each planted leak is named by line and column, its value masked, and the file is shown as a table', async ({ page }) => {
  await choose(page, LEAKS);
  await expect(page.getByRole('heading', { name: 'What we found' })).toBeFocused();
  for (const place of [
    /Line 2, column “reference”: 999……/,
    /Line 3, column “contact”: 077……/,
    /Line 5, column “seen”: 14\/……/,
    /Line 6, column “contact”: GU……/,
  ]) {
    await expect(page.getByRole('listitem').filter({ hasText: place })).toBeVisible();
  }
  await expect(page.locator('[data-groups]')).not.toContainText('0018');
  await expect(page.getByText('Lines read: 5. Columns: 6.').first()).toBeVisible();
  await expect(page.locator('check-csv tbody tr')).toHaveCount(5);
});

test('nothing is asked of any server while a file is checked, and nothing of it stands in the address', async ({ page }) => {
  // The worker itself is fetched on the first file; from then on there is silence.
  await choose(page, 'a,b\n1,2\n');
  await expect(page.getByText('Lines read: 1. Columns: 2.').first()).toBeVisible();
  const requests = startRecordingRequests(page);
  await choose(page, LEAKS);
  await expect(page.locator('check-csv tbody tr')).toHaveCount(5);
  await page.locator('check-csv').getByRole('searchbox').fill('Southampton');
  await expect(page.locator('check-csv tbody tr')).toHaveCount(3);
  await page.getByRole('button', { name: 'age', exact: true }).click();
  await expect(page.locator('check-csv tbody tr').first()).toContainText('34');
  expect(requests.filter((address) => !address.includes('/_astro/csv-worker'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('a reader can say which columns matter, and the comparison of rows is done again', async ({ page }) => {
  await choose(page, LEAKS);
  const same = page.getByRole('listitem').filter({ hasText: /only \d+ in all have the same/ });
  await expect(same.first()).toContainText('age, city');
  await page.getByText('Say more about the columns').click();
  const first = page.getByRole('group', { name: /find their line/ });
  await first.getByLabel('age').uncheck();
  await expect(same).toHaveCount(5);
  await expect(same.first()).toContainText('Line 2: only 3 in all have the same city');
  await page.getByLabel('Lines that must share each combination').fill('2');
  await page.getByLabel('Counts of people below').fill('2');
  await page.keyboard.press('Tab');
  await expect(same).toHaveCount(0);
  await page
    .getByRole('group', { name: /nobody should learn/ })
    .getByLabel('working')
    .check();
  await expect(page.getByText('Only 1 different', { exact: false })).toHaveCount(0);
});

const utf16 = Buffer.from('\uFEFFname,age\nA,1\n', 'utf16le');
const REFUSED: readonly (readonly [what: string, content: string | Buffer, answer: RegExp])[] = [
  ['an empty file', '', /There is nothing in the file/],
  ['a file of blank lines', '\n\n \n', /There is nothing in the file/],
  ['a header alone', 'a,b,c\n', /a line of 3 headings and nothing below/],
  ['UTF-16', utf16, /stored as UTF-16/],
  ['Windows-1252', Buffer.from('name,town\nZo\xE9,x\n', 'latin1'), /Line 2 has a sign that is not stored as UTF-8/],
  ['a workbook', Buffer.from('PK\u0003\u0004rest of the zip'), /spreadsheet or a zip/],
  ['a PDF', '%PDF-1.7 …', /This is a PDF/],
  ['a binary', Buffer.from([1, 0, 0, 0, 9, 0, 0, 0, 7]), /not a text file/],
  ['semicolons', 'a;b;c\n1;2;3\n', /parted by semicolons \(2 of them\)/],
  ['tabs', 'a\tb\n1\t2\n', /parted by tabs/],
  ['a text', 'Dear all\nhello\n', /no comma in it/],
  ['ragged rows', 'a,b\n1,2\n3\n4,5,6\n', /2 lines do not have 2 cells/],
  ['doubled headings', 'a,b,a\n1,2,3\n', /same heading: a/],
  ['a heading left out', 'a,,b\n1,2,3\n', /no heading. Counted from the left: 2/],
  ['an open quote', 'a,b\n1,"2\n3,4\n', /cell in quotes that begins on line 2/],
];

for (const [what, content, answer] of REFUSED) {
  test(`${what}: says what was found, what is needed and what to do, and loads nothing`, async ({ page }) => {
    await choose(page, content);
    await expect(page.getByRole('heading', { name: 'This file cannot be checked yet' })).toBeFocused();
    await expect(page.getByText(answer)).toBeVisible();
    await expect(page.getByText(/What is needed: a CSV file in UTF-8/)).toBeVisible();
    await expect(page.locator('check-csv record-table')).toHaveCount(0);
    await expect(page.getByRole('progressbar')).toBeHidden();
  });
}

test('ragged rows are told by their lines', async ({ page }) => {
  await choose(page, 'a,b\n1,2\n3\n4,5,6\n');
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 3: cells counted, 1' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 4: cells counted, 3' })).toBeVisible();
});

test('a file of a gigabyte is refused by its size, without being opened', async ({ page }) => {
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    // As large as it says, and nothing behind it: reading it would fail.
    const file = new File(['a,b\n'], 'large.csv');
    Object.defineProperty(file, 'size', { value: 2 ** 30 });
    for (const method of ['slice', 'stream', 'text', 'arrayBuffer'] as const) {
      Object.defineProperty(file, method, {
        value: () => {
          throw new Error(`the file was opened: ${method}`);
        },
      });
    }
    Object.defineProperty(input, 'files', { value: [file] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('The file has 1,024 MB. The most this page takes is 50 MB')).toBeVisible();
});

test('a good file after a bad one leaves nothing of the bad one', async ({ page }) => {
  await choose(page, 'a;b\n1;2\n');
  await expect(page.getByText(/parted by semicolons/)).toBeVisible();
  await choose(page, LEAKS);
  await expect(page.getByRole('heading', { name: 'What we found' })).toBeVisible();
  await expect(page.getByText(/parted by semicolons/)).toBeHidden();
});

test('it all works by keyboard, with the text of a CSV pasted in', async ({ page }) => {
  await page.getByText('Or paste the text of a CSV').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Fill in an example' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Check this text' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What we found' })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: /column “nhs_number”: 999……/ })).toBeVisible();
});

test('100,000 rows are read, can be sorted, filtered and paged, and reading can be stopped', async ({ page }) => {
  test.slow();
  const csv = syntheticCsv(100_000);
  await choose(page, csv);
  await expect(page.getByText('Lines read: 100,000. Columns: 12.').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'score', exact: true }).click();
  await expect(page.getByText(/Sorted by score, lowest first. Page 1 of 2,000/)).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Page 2 of 2,000.').first()).toBeVisible();
  await page.evaluate(() => {
    // Pressed as soon as it can be: the reading has begun, and is not done.
    const button = document.querySelector<HTMLElement>('[data-stop]');
    const watch = new MutationObserver(() => {
      if (document.querySelector<HTMLElement>('[data-working]')?.hidden === false) {
        watch.disconnect();
        button?.click();
      }
    });
    watch.observe(document.body, { subtree: true, attributes: true });
  });
  await choose(page, csv);
  await expect(page.getByText('Stopped. Nothing of the file is kept.')).toBeVisible();
  await expect(page.locator('check-csv record-table')).toHaveCount(0);
  await expect(page.getByLabel('Choose a CSV file')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it, and is a checklist of the rules', async ({ page }) => {
    await expect(page.getByText('This page needs JavaScript to read a file.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'NHS number' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Too few people who look alike' })).toBeVisible();
    await expect(page.getByLabel('Choose a CSV file')).toBeHidden();
  });
});
