// Runs Lighthouse (mobile) on each kind of page of dist/, or on those named, and prints its scores.
// Run: npm run build && npm run lighthouse -- /booklet/
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { browserOptions } from './browser.ts';
import { serve } from './serve.ts';

const VERSION = '13.5.0';
const PAGES = [
  '/',
  '/booklet/',
  '/booklet/southampton/',
  '/booklet/southampton/living-well/',
  '/booklet/southampton/services/',
  '/booklet/southampton/my-plan/',
  '/booklet/southampton/walk-through/',
  '/glossary/',
  '/about/',
  '/training/',
  '/training/tiredness-and-mood/',
  '/training/tiredness-and-mood/case/',
  '/training/tiredness-and-mood/quiz/',
  '/training/final-check/',
  '/training/certificate/',
  '/manual/',
  '/manual/the-joint-consultation/',
  '/manual/the-pain-management-plan/',
  '/manual/forms/',
  '/manual/forms/phased-start/',
  '/manual/forms/follow-up/',
  '/manual/fidelity/',
  '/results/',
  '/results/getting-to-work/',
  '/results/tables/',
  '/results/tables/table-04/',
  '/results/tables/table-02/',
  '/results/charts/self-efficacy/',
  '/results/discrepancies/',
  '/results/sample-size/',
  '/results/check-a-csv/',
];

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'instep-lighthouse-'));
const { address, stop } = await serve(0);
try {
  const browser = await wrappedBrowser(folder);
  for (const page of wanted.length > 0 ? wanted : PAGES)
    console.log(`${page.padEnd(42)} ${await scoresOf(address + page, browser)}`);
} finally {
  await stop();
  await rm(folder, { recursive: true, force: true });
}

/** Lighthouse starts the browser itself, so what the browser needs around it goes into a small shell script. */
async function wrappedBrowser(into: string): Promise<string> {
  const { executablePath, env } = await browserOptions();
  const needs = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].flatMap((name) => (env?.[name] ? [`${name}='${env[name]}'`] : []));
  const file = join(into, 'chrome.sh');
  await writeFile(file, `#!/bin/sh\n${needs.join(' ')} exec '${executablePath}' "$@"\n`, { mode: 0o755 });
  return file;
}

async function scoresOf(url: string, browser: string): Promise<string> {
  const output = join(folder, 'report.json');
  const flags = ['--quiet', '--output=json', `--output-path=${output}`, '--chrome-flags=--headless --no-sandbox --disable-gpu'];
  await new Promise<void>((resolve, reject) => {
    spawn('npx', ['--yes', `lighthouse@${VERSION}`, url, ...flags], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: browser },
    }).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Lighthouse ended with ${code ?? 'a signal'} on ${url}.`));
    });
  });
  const { categories, audits } = JSON.parse(await readFile(output, 'utf8')) as Report;
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  const short = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  return [scores.join(', '), ...short.map(({ title }) => `\n    ${title}`)].join('');
}
