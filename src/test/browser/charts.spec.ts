import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const WHO = '/results/charts/who-took-part/';
const CONFIDENCE = '/results/charts/self-efficacy/';
const status = (page: Page) => page.getByRole('status');
const panels = (page: Page) => page.locator('.chart-panel:visible');

test.describe('values are read out', () => {
  test('by the arrow keys, from one stop of the tab key', async ({ page }) => {
    await page.goto(`${CONFIDENCE}?self-efficacy=overall.mean-and-standard-deviation`);
    await page.getByLabel('Summary').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Next value' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(status(page)).toHaveText('Overall. IPS, start: mean 6.4, SD 2.1 (value 1 of 8)');
    await page.keyboard.press('ArrowRight');
    await expect(status(page)).toHaveText('Overall. IPS, 3 months: mean 5.2, SD 2.7 (value 2 of 8)');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('button', { name: 'Previous value' })).toBeFocused();
    await expect(status(page)).toContainText('value 1 of 8');
    await page.keyboard.press('ArrowUp');
    await expect(status(page)).toContainText('value 8 of 8');
    await page.keyboard.press('Home');
    await expect(status(page)).toContainText('value 1 of 8');
    await page.keyboard.press('End');
    await expect(status(page)).toContainText('value 8 of 8');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Copy or save this chart')).toBeFocused();
  });

  test('by the buttons, and the mark that is told is shown', async ({ page }) => {
    await page.goto('/results/charts/pain-support/');
    await page.getByRole('button', { name: 'Next value' }).click();
    await expect(status(page)).toHaveText('Pacing activity during work: 14 of 22 people (value 1 of 14)');
    await expect(page.locator('[data-on]')).toHaveAttribute('data-say', 'Pacing activity during work: 14 of 22 people');
    await page.getByRole('button', { name: 'Previous value' }).click();
    await expect(status(page)).toContainText('value 14 of 14');
    await expect(page.locator('[data-on]')).toHaveCount(1);
  });

  test('by a tap beside a mark, which is smaller than a finger', async ({ page }) => {
    await page.goto('/results/charts/pain-support/');
    const mark = page.locator('.chart-narrow [data-say]').nth(1);
    const box = await mark.boundingBox();
    if (!box) throw new Error('The mark has no box.');
    await page.mouse.click(box.x + box.width + 6, box.y + box.height / 2);
    await expect(status(page)).toContainText('Phased introduction to work: 13 of 22 people');
  });

  test('from the drawing that is shown, whichever of the two that is', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/results/charts/pain-support/');
    await page.getByRole('button', { name: 'Next value' }).click();
    await expect(page.locator('.chart-wide [data-on]')).toHaveCount(1);
    await expect(page.locator('.chart-narrow').first()).toBeHidden();
  });
});

test.describe('pictures are chosen', () => {
  test('and the choice stands in the address, so that a link shows the same', async ({ page }) => {
    await page.goto(WHO);
    await expect(panels(page)).toHaveCount(1);
    await expect(page.getByLabel('Question')).toHaveValue('sex');
    await page.getByLabel('Question').selectOption('Marital status');
    await expect(page).toHaveURL(/\?who-took-part=by-arm-ips-and-tau\.marital-status$/);
    await expect(status(page)).toHaveText(/^Marital status\. 1 of \d+ pictures shown\.$/);
    await page.reload();
    await expect(page.getByLabel('Question')).toHaveValue('marital-status');
    await expect(panels(page).locator('.chart-label')).toHaveText('Marital status');
  });

  test('with their numbers', async ({ page }) => {
    await page.goto(`${WHO}?who-took-part=by-arm-ips-and-tau.marital-status`);
    await page.getByText('The numbers behind this chart').click();
    await expect(page.locator('.chart table:visible')).toHaveCount(1);
    await expect(page.getByRole('table', { name: 'Marital status' })).toBeVisible();
    await expect(
      page
        .getByRole('row', { name: /^Married/ })
        .getByRole('link')
        .first(),
    ).toHaveAttribute('href', '/results/tables/table-04/#row-marital-status-married-baseline');
  });

  test('two choices that do not go together never leave nothing', async ({ page }) => {
    await page.goto(WHO);
    await page.getByLabel('Question').selectOption('Other illnesses');
    await expect(page.getByLabel('Comparison')).toHaveValue('everyone-together');
    await expect(panels(page)).toHaveCount(1);
    await page.getByLabel('Comparison').selectOption('By where people were recruited');
    await expect(panels(page)).toHaveCount(1);
  });

  test('an address that makes no sense shows what is shown at first', async ({ page }) => {
    await page.goto(`${WHO}?who-took-part=%3Cb%3E.nonsense.more`);
    await expect(panels(page)).toHaveCount(1);
    await expect(page.getByLabel('Question')).toHaveValue('sex');
  });

  test('"Show all" shows all of them', async ({ page }) => {
    await page.goto(CONFIDENCE);
    await expect(panels(page)).toHaveCount(8);
    await page.getByLabel('Summary').selectOption('Show all');
    await expect(panels(page)).toHaveCount(16);
  });

  test('a value read before is forgotten when the picture goes', async ({ page }) => {
    await page.goto(WHO);
    await page.getByRole('button', { name: 'Next value' }).click();
    await page.getByLabel('Question').selectOption('Marital status');
    await expect(page.locator('[data-on]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Next value' }).click();
    await expect(status(page)).toContainText('Marital status. Married. IPS: 8 of 22 people, 36% (value 1 of');
  });
});

test.describe('a saved picture', () => {
  test('as SVG carries its title, its source, its licence and its looks, in light colours', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/results/charts/pain-support/');
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByText('Copy or save this chart').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('instep-pain-support.svg');
    const svg = await readFile(await file.path(), 'utf8');
    expect(svg).toMatch(/<text[^>]*font-weight="700">What the pain specialist/);
    expect(svg).toContain('10.3310/hta25050');
    expect(svg).toContain('Table 15');
    expect(svg).toContain('CC BY 4.0');
    expect(svg).toContain('/results/charts/pain-support/');
    expect(svg).toContain('These are the 22 people in the IPS arm.');
    expect(svg).toContain('stroke="rgb(23, 74, 140)"');
    expect(svg).not.toMatch(/class=|data-say|style=|var\(/);
    expect(svg).not.toContain(dark);
    expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBeUndefined();
    await expect(status(page)).toHaveText('Saved as instep-pain-support.svg.');
  });

  test('as PNG is twice as large as it is drawn, so that it is sharp', async ({ page }) => {
    await page.goto('/results/charts/pain-support/');
    await page.getByText('Copy or save this chart').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    const png = await readFile(await (await download).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * (328 + 40));
  });

  test('is copied, or saved where it cannot be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/results/charts/pain-support/');
    await page.getByText('Copy or save this chart').click();
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    await expect(status(page)).toHaveText('The picture is copied. Paste it where you need it.');
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toContain('image/png');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no'));
    });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    expect((await download).suggestedFilename()).toBe('instep-pain-support.png');
    await expect(status(page)).toContainText('It was saved as a file instead.');
  });

  test('holds all pictures that are shown, and no other', async ({ page }) => {
    await page.goto(CONFIDENCE);
    await page.getByText('Copy or save this chart').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg.match(/<svg/g)).toHaveLength(9);
    expect(svg).toContain('>Coping with pain at work</text>');
    expect(svg).not.toContain('Median score');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every picture is there with all its numbers, and nothing that cannot work', async ({ page }) => {
    await page.goto(WHO);
    expect(await panels(page).count()).toBeGreaterThan(30);
    await expect(page.locator('select:visible')).toHaveCount(0);
    await expect(page.getByRole('img', { name: 'Who took part. Marital status' }).first()).toBeVisible();
    await page.getByText('The numbers behind this chart').click();
    await expect(page.getByRole('table', { name: 'Marital status' }).first()).toBeVisible();
  });
});

test.describe('a picture keeps its meaning', () => {
  test('on paper: shapes tell the arms apart, the numbers are printed, controls are not', async ({ page }) => {
    await page.goto(CONFIDENCE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.chart-tools')).toBeHidden();
    await expect(page.locator('chart-chooser')).toBeHidden();
    await expect(page.locator('.chart table').first()).toBeVisible();
    const fills = await page.evaluate(() =>
      ['ips', 'tau'].map((series) => getComputedStyle(document.querySelector(`.mark.series-${series}`) ?? document.body).fill),
    );
    expect(fills).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('in forced colours: marks and words have the colours of the reader', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(CONFIDENCE);
    const look = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return [of('.mark.series-ips').fill, of('.name-tau').fill, of('.stem, .interval').stroke, of('body').color];
    });
    expect(new Set(look).size).toBe(1);
  });

  test('no text of a picture is smaller than 13 pixels on a phone of 360 or in a column', async ({ page }) => {
    for (const width of [360, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/results/charts/follow-up/');
      const sizes = await page.locator('.chart-picture:visible').evaluateAll((pictures) =>
        pictures.map((picture) => {
          const { width: drawn } = (picture as SVGSVGElement).viewBox.baseVal;
          return (16 * picture.getBoundingClientRect().width) / drawn;
        }),
      );
      for (const size of sizes) expect(size, `${width}`).toBeGreaterThanOrEqual(13);
    }
  });
});
