import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const PAGE = '/results/sample-size/';
const recruited = (page: Page) => page.locator('[data-people="recruited-both"]');

test('by keyboard: a smaller difference asks for more people, aloud, in the address, and in words to copy', async ({ page }) => {
  await page.goto(PAGE);
  await expect(recruited(page)).toHaveText('474');
  await page.getByLabel('Smallest difference worth finding (points)').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.75');
  await expect(recruited(page)).toHaveText('840');
  await expect(page.locator('.sample-answer [role="status"]').first()).toHaveText(
    '840 people to recruit: 420 offered IPS, 420 with usual care.',
  );
  await expect(page).toHaveURL(`${PAGE}?difference=0.75`);
  await expect(page.locator('[data-sentences]')).toContainText('If the true difference were 0.75 points');
  await expect(page.locator('[data-protocol]')).toContainText('/results/sample-size/?difference=0.75');
});

test('people in work: the other fields come, and the pilot’s own figures follow scale and time', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('When is it measured?').selectOption('6 months');
  await expect(page.getByLabel('Lost before the end (of every 100)')).toHaveValue('24');
  await expect(page.locator('[data-sd="sd"]')).toHaveText('2.66');
  await page.getByLabel('Work: how many people are in work').focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Which scale?')).toBeHidden();
  await page.getByLabel('In work with usual care (of every 100)').fill('25');
  await expect(page.locator('[data-sentences]')).toContainText('25 of every 100 people with usual care');
  await expect(page.locator('[data-people="analysed-first"]')).toHaveText('203');
});

test('an address opens the same plan', async ({ page }) => {
  await page.goto(`${PAGE}?outcome=share&usual=25&more=15&power=80&loss=0&icc=0.05&cluster=20`);
  await expect(page.getByLabel('Power (%)')).toHaveValue('80');
  await expect(page.locator('[data-people="analysed-first"]')).toHaveText('297');
  await expect(page.locator('[data-sentences]')).toContainText('They would come from 30 practices');
});

test('an address that holds nonsense breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${PAGE}?outcome=%3Cb%3E&time=never&spread=wide&power=lots&difference=&hasOwnProperty=1&scale=x`);
  await expect(page.getByText('Put the marked fields right to see an answer.').first()).toBeVisible();
  await expect(page.locator('#sample-power-problem')).toHaveText('Write a number, such as 90.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(recruited(page)).toHaveText('474');
  await expect(page).toHaveURL(PAGE);
  expect(errors).toEqual([]);
});

test('what is wrong is said beside its field, and the answer goes until it is right', async ({ page }) => {
  await page.goto(PAGE);
  const power = page.getByLabel('Power (%)');
  await power.fill('100');
  await expect(power).toHaveAttribute('aria-invalid', 'true');
  await expect(power).toHaveAccessibleDescription(/Write a number from 50 to 99.9\.$/);
  await expect(recruited(page)).toBeHidden();
  await power.fill('80');
  await expect(power).not.toHaveAttribute('aria-invalid');
  await expect(recruited(page)).toHaveText('358');
  await page.getByLabel('Smallest difference worth finding (points)').fill('0.05');
  await page.getByLabel('My own', { exact: true }).check();
  await page.getByLabel('My own SD').fill('100');
  await expect(page.locator('[data-no-answer]')).toHaveText(/more than a million people/);
});

test('a field in the closed part opens it when it is wrong, and clusters are counted', async ({ page }) => {
  await page.goto(`${PAGE}?icc=2`);
  await expect(page.locator('#sample-icc-problem')).toBeVisible();
  await page.getByLabel('Intracluster correlation (ICC)').fill('0.05');
  await expect(page.locator('[data-protocol]')).toContainText('a design effect of 1.95 for an intracluster correlation of 0.05');
});

test('the protocol sentences are copied, and where that is refused they are marked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Copy these sentences' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('We will recruit 474 participants');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy these sentences' }).click();
  await expect(page.getByText(/copy them with your keyboard/)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain('We will recruit 474 participants');
});

test('the curve is drawn again with what it shows told in words', async ({ page }) => {
  await page.goto(PAGE);
  const curve = page.getByRole('img', { name: /curve that rises steeply/ });
  await expect(curve).toHaveAccessibleName(/With 474 people recruited, 90%\./);
  await page.getByLabel('Power (%)').fill('80');
  await expect(curve).toHaveAccessibleName(/With 358 people recruited, 80%\./);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a worked example and the tables of common cases stand in for the form', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('.sample-form')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'A worked example' })).toBeVisible();
    await expect(page.getByRole('img', { name: /curve that rises steeply/ })).toBeVisible();
    const work = page.getByRole('table', { name: 'People in work at 12 months' });
    await expect(work.getByRole('row', { name: /^20 in 100/ }).first()).toContainText('618 (370)');
    await expect(page.getByRole('table', { name: /SD of each scale/ }).getByRole('row')).toHaveCount(9);
  });
});
