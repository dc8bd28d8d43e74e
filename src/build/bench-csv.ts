// Measures the page that checks a CSV with 100,000 rows of twelve columns, in a real browser. Run after a build: npm run bench:csv
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';

import { browserOptions } from './browser.ts';
import { serve } from './serve.ts';
import { syntheticCsv } from './synthetic-csv.ts';

const ROWS = 100_000;
const RUNS = 5;

/** What is done, by name; each resolves once its result stands on the page. Runs in the browser. */
const STEPS: readonly (readonly [name: string, selector: string, act: 'click' | 'fill'])[] = [
  ['sort by a number (100,000 rows)', '[data-sort="score"]', 'click'],
  ['the same downwards', '[data-sort="score"]', 'click'],
  ['sort by a text with 100,000 values', '[data-sort="participant"]', 'click'],
  ['sort by a text with few values', '[data-sort="health"]', 'click'],
  ['filter by a value', 'input[name="is-city"][value="Southampton"]', 'click'],
  ['filter by a second value', 'input[name="is-arm"][value="IPS"]', 'click'],
  ['filters off', '[data-clear]', 'click'],
  ['filter by words', '[data-search]', 'fill'],
  ['next page', '[data-next]', 'click'],
];

/** Milliseconds from the reader's act until the page has changed, the wait for typing to end left out. */
async function time(page: Page, selector: string, act: 'click' | 'fill'): Promise<number> {
  return page.evaluate(
    ([target, how]) =>
      new Promise<number>((resolve) => {
        const body = document.querySelector('check-csv tbody');
        const element = document.querySelector<HTMLInputElement>(`check-csv ${target}`);
        if (!body || !element) throw new Error(`no ${target} on the page`);
        const TYPING_MS = 150;
        let start = 0;
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start - (how === 'fill' ? TYPING_MS : 0)));
        }).observe(body, { childList: true });
        start = performance.now();
        if (how === 'click') element.click();
        else {
          element.value = 'winchester poor';
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }),
    [selector, act] as const,
  );
}

/** Milliseconds from the choice of the file until its first rows can be read, and until all rules have been checked. */
async function timeReading(page: Page, csv: string): Promise<readonly [shown: number, checked: number]> {
  return page.evaluate(
    (text) =>
      new Promise<readonly [number, number]>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('check-csv input[type="file"]');
        const files = new DataTransfer();
        files.items.add(new File([text], 'people.csv'));
        if (input) input.files = files.files;
        const start = performance.now();
        let shown = 0;
        const look = (): void => {
          const result = document.querySelector<HTMLElement>('[data-result]');
          if (shown === 0 && result?.hidden === false) shown = performance.now() - start;
          const isChecked = document.querySelector('[data-summary]')?.textContent !== '';
          if (shown > 0 && isChecked) resolve([shown, performance.now() - start]);
          else requestAnimationFrame(look);
        };
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        requestAnimationFrame(look);
      }),
    csv,
  );
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const csv = syntheticCsv(ROWS);
const { address, stop } = await serve(0);
const browser = await chromium.launch(await browserOptions());
const times = new Map<string, number[]>();
const note = (name: string, ms: number): void => void times.set(name, [...(times.get(name) ?? []), ms]);
try {
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.goto(`${address}/results/check-a-csv/`);
    const [shown, checked] = await timeReading(page, csv);
    note('first show', shown);
    note('all rules checked', checked);
    // As a reader would: what is done ahead has a second for it.
    await page.waitForTimeout(1000);
    for (const [name, selector, act] of STEPS) note(name, await time(page, selector, act));
    await page.close();
  }
  console.log(`${ROWS} rows, 12 columns, ${(csv.length / 2 ** 20).toFixed(1)} MB; middle of ${RUNS} runs, and the slowest`);
  for (const [name, all] of times) console.log(`${name}: ${Math.round(middle(all))} ms (${Math.round(Math.max(...all))} ms)`);
} finally {
  await browser.close();
  await stop();
}
