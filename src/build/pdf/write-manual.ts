// Prints the whole manual to dist/downloads/manual.pdf, each reference with its page, after the pages are built. Part of: npm run build
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';

import { browserOptions, hasBrowser } from '#build/browser.ts';
import { serve } from '#build/serve.ts';
import { siteDate } from '#build/site-date.ts';
import { readStrings } from '#build/strings.ts';
import { fillPages, isSame } from './fill-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { placesOf } from './places.ts';

const PAGE = '/manual/print/';
/** A number written in may push a line onto the next page; more often than this no text of ours does. */
const MOST_PASSES = 6;

const NO_BROWSER = 'The manual cannot be printed: no browser starts. Set CHROME_PATH to a Chrome or Chromium.';
const LEFT_OUT = `dist/downloads/manual.pdf was not made, and links to it lead nowhere: there is no browser from npm for ${process.platform} ${process.arch}. Set CHROME_PATH to a Chrome or Chromium and build again before you publish.`;

type Pages = ReadonlyMap<string, number>;

interface Printed {
  readonly pdf: PDFDocument;
  readonly pages: Pages;
}

const inPages = async (page: Page, more: object = {}): Promise<PDFDocument> =>
  PDFDocument.load(await page.pdf({ preferCSSPageSize: true, ...more }), { parseSpeed: ParseSpeeds.Fastest });

/** Counts, writes the pages in, and counts again until nothing moves. What counting does not need is printed once, at the end. */
async function print(page: Page): Promise<Printed> {
  let pages: Pages = new Map();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const counted = placesOf(await inPages(page));
    if (isSame(pages, counted)) return { pdf: await inPages(page, { tagged: true, outline: true }), pages };
    pages = counted;
    await page.evaluate((found) => {
      for (const gap of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        gap.textContent = String(found[gap.dataset.pageOf ?? ''] ?? '');
      }
    }, Object.fromEntries(pages));
  }
  throw new Error(
    `${PAGE}: the pages still move after ${MOST_PASSES} printings. Look for a line that fits only without its page number.`,
  );
}

/** @throws with what to do, where no browser can be had or none starts */
async function start(): Promise<Browser> {
  try {
    return await chromium.launch(await browserOptions());
  } catch (error) {
    throw new Error(`${NO_BROWSER}\n${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}

/** Opens the page under the address the site will have, so that links in the PDF lead there, and hands out what the build made. */
async function open(browser: Browser, site: string, from: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${site}/**`, async (route) => {
    const url = route.request().url().replace(site, from);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(site + PAGE);
  // Set by <page-numbers> once the letters are there, without which every line would break elsewhere.
  await page.waitForSelector(':root[data-pages]', { state: 'attached' });
  return page;
}

/** Writes the PDF, and the same page numbers into the page it was printed from. */
async function write(out: string, { pdf, pages }: Printed): Promise<void> {
  const say = await readStrings(process.cwd());
  const about = { title: say('manual-title'), author: say('site-name'), subject: say('manual-lead'), day: siteDate() };
  const [file, page] = [join(out, 'downloads', 'manual.pdf'), join(out, PAGE, 'index.html')];
  const [bytes, html] = [await finishPdf(pdf, about), fillPages(await readFile(page, 'utf8'), pages)];
  // Neither is written where the other cannot be made: they say the same page numbers.
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  await writeFile(page, html);
  console.log(`${file}: ${pdf.getPageCount()} pages`);
}

/** What is started is stopped, whatever happens: a server or a browser left open would keep the build from ending. */
async function writeManual(out: string): Promise<void> {
  const server = await serve(0, out);
  try {
    const browser = await start();
    try {
      const { origin } = new URL(process.env.SITE_URL ?? 'http://localhost:4321');
      await write(out, await print(await open(browser, origin, server.address)));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

try {
  if (hasBrowser()) await writeManual('dist');
  else console.warn(LEFT_OUT);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
