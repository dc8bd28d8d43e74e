import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { headerRules, formatHeadersFile, pagePolicy } from '../../build/headers.ts';
import { CHART_IDS } from '../../lib/chart/charts.ts';
import { CHAPTER_SLUGS } from '../../schemas/chapter.ts';
import { MANUAL_FORMS, MANUAL_SLUGS } from '../../schemas/manual.ts';
import { MODULE_IDS } from '../../schemas/training-module.ts';
import { addressOf, builtFiles, readBuilt } from '../helpers/built-site.ts';

/** DESIGN section 5, in bytes after brotli. */
const READING_PAGE_BYTES = 14 * 1024;
const READING_SCRIPT_BYTES = 8 * 1024;

const pages = builtFiles('.html');
const cities = readdirSync('content/editions')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));
const isLesson = (file: string): boolean => MODULE_IDS.some((id) => file === `training/${id}/index.html`);
/** Forms reckon and keep, and the fidelity review is a form of twenty-five parts. */
const FIDELITY_OR_FORM = /^manual\/(?:fidelity|forms\/[a-z-]+)\//;
const isManual = (file: string): boolean => file.startsWith('manual/') && !FIDELITY_OR_FORM.test(file);
const toolPages = pages.filter((file) => FIDELITY_OR_FORM.test(file));
const readingPages = pages.filter(
  (file) => (file.startsWith('booklet/') || isManual(file) || isLesson(file)) && !file.endsWith('/print/index.html'),
);
/** Quizzes, cases, the record of training and the certificate. */
const TRAINING_SCRIPT_BYTES = 10 * 1024;
const trainingPages = pages.filter((file) => file.startsWith('training/') && !isLesson(file));
/** Pages of numbers: DESIGN gives their scripts more room, and their tables and charts as much as they need. */
const DATA_SCRIPT_BYTES = 25 * 1024;
/** Also of the forms and the review, which reckon. */
const dataPages = pages.filter((file) => file.startsWith('results/'));
const tableIds = [...readdirSync('data').filter((file) => file.endsWith('.csv')), 'example-summary.csv'].map((file) =>
  file.replace('.csv', ''),
);
const storySlugs = readdirSync('content/results')
  .filter((file) => /^\d+-.+\.mdx$/.test(file))
  .map((file) => file.replace(/^\d+-|\.mdx$/g, ''));
const weigh = (file: string): number => brotliCompressSync(readBuilt(file)).length;
const attributes = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value]) => value ?? '');

describe('the built site', () => {
  it('has every address the design promises', () => {
    const promised = [
      '/',
      '/booklet/',
      '/glossary/',
      '/about/',
      '/about/privacy/',
      '/about/accessibility/',
      '/about/sources/',
      '/404.html',
      '/results/',
      ...['tables/', 'charts/', 'discrepancies/', 'sample-size/', 'check-a-csv/', 'from-records-to-table/'].map(
        (page) => `/results/${page}`,
      ),
      ...storySlugs.map((story) => `/results/${story}/`),
      ...tableIds.map((id) => `/results/tables/${id}/`),
      ...CHART_IDS.map((id) => `/results/charts/${id}/`),
      ...['', 'final-check/', 'certificate/'].map((page) => `/training/${page}`),
      ...MODULE_IDS.flatMap((id) => ['', 'case/', 'quiz/', 'group/'].map((page) => `/training/${id}/${page}`)),
      ...['', 'forms/', 'fidelity/', 'print/', ...MANUAL_SLUGS.map((slug) => `${slug}/`)].map((page) => `/manual/${page}`),
      ...MANUAL_FORMS.map((id) => `/manual/forms/${id}/`),
      ...cities.flatMap((city) =>
        ['', 'services/', 'my-plan/', 'walk-through/', 'print/', ...CHAPTER_SLUGS.map((slug) => `${slug}/`)].map(
          (page) => `/booklet/${city}/${page}`,
        ),
      ),
    ];
    expect(pages.map(addressOf).toSorted()).toEqual(promised.toSorted());
  });

  it('has a package of every module and one of all, the blank forms, and none of the pages packages were made from', () => {
    const packages = ['training', ...MODULE_IDS.map((id) => `training-${id}`)].map((name) => `downloads/${name}-scorm12.zip`);
    expect(
      builtFiles('.zip')
        .filter((file) => file.startsWith('downloads/'))
        .toSorted(),
    ).toEqual([...packages, 'downloads/manual-forms.zip'].toSorted());
    expect(builtFiles('').filter((file) => file.startsWith('scorm/'))).toEqual([]);
  });

  it('has no link and no fragment that leads nowhere', () => {
    const ids = new Map(pages.map((file) => [addressOf(file), new Set(attributes(readBuilt(file), /\sid="([^"]+)"/g))]));
    const files = new Set(builtFiles('').map((file) => `/${file}`));
    const dead = pages.flatMap((file) =>
      attributes(readBuilt(file), /\s(?:href|src)="([^"]+)"/g)
        .map((link) => new URL(link.replaceAll('&amp;', '&'), `http://site${addressOf(file)}`))
        .filter(({ host }) => host === 'site')
        .filter(({ pathname, hash }) => {
          const target = ids.get(pathname);
          if (!target) return !files.has(pathname);
          return hash !== '' && !target.has(decodeURIComponent(hash.slice(1)));
        })
        .map(({ pathname, hash }) => `${addressOf(file)} → ${pathname}${hash}`),
    );
    expect(dead).toEqual([]);
  });

  it('carries its policy on every page, and the same headers for every host', () => {
    const policy = pagePolicy().replaceAll("'", '&#39;');
    expect(pages.filter((file) => !readBuilt(file).replaceAll("'", '&#39;').includes(policy))).toEqual([]);
    expect(readBuilt('_headers')).toBe(formatHeadersFile(headerRules()));
    expect(policy).not.toMatch(/unsafe-/);
  });

  it('has no inline style, and no inline script but the one before first paint and data no browser runs', () => {
    const early = readFileSync('src/elements/early/apply-settings.js', 'utf8');
    for (const file of pages) {
      const html = readBuilt(file);
      expect(html, file).not.toMatch(/\sstyle="|<style/);
      expect(
        attributes(html, /<script(?![^>]*\ssrc=)(?!\stype="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g),
        file,
      ).toEqual([early]);
    }
  });

  it('says on every page, in its footer, that it is independent', () => {
    expect(
      pages.filter((file) => !readBuilt(file).includes('An independent publication made from the published report')),
    ).toEqual([]);
  });

  it('sets a phone link only for numbers that stand in the service files', () => {
    const known = readdirSync('content/services')
      .map((file) => readFileSync(`content/services/${file}`, 'utf8'))
      .flatMap((text) => attributes(text, /^\s*phone: ['"]?([\d ]+)/gm))
      .map((phone) => phone.replaceAll(' ', ''));
    const used = new Set(pages.flatMap((file) => attributes(readBuilt(file), /href="tel:(\d+)"/g)));
    expect([...used].filter((number) => !known.includes(number))).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
  });

  it.each(cities)('%s lists at least 20 local and 20 national services', (city) => {
    const html = readBuilt(`booklet/${city}/services/index.html`);
    const lists = html.split('class="service-area"').slice(1);
    const count = (isNational: boolean): number =>
      lists
        .filter((list) => list.startsWith('>Across the country') === isNational)
        .reduce((sum, list) => sum + list.split('class="service"').length - 1, 0);
    expect(count(false)).toBeGreaterThanOrEqual(20);
    expect(count(true)).toBeGreaterThanOrEqual(20);
  });

  it('leaves services nobody is sure of out of the booklet for paper', () => {
    for (const city of cities)
      expect(readBuilt(`booklet/${city}/print/index.html`)).not.toContain('Check before you rely on this');
  });

  it.each(readingPages)('%s holds its words and styles in 14 kB and its scripts in 8 kB', (file) => {
    const html = readBuilt(file);
    const styles = attributes(html, /<link rel="stylesheet" href="\/([^"]+)"/g);
    expect(weigh(file) + styles.reduce((sum, style) => sum + weigh(style), 0)).toBeLessThanOrEqual(READING_PAGE_BYTES);
    expect(scriptsOf(html).reduce((sum, script) => sum + weigh(script), 0)).toBeLessThanOrEqual(READING_SCRIPT_BYTES);
  });

  it.each(trainingPages)('%s holds its scripts in 10 kB', (file) => {
    const scripts = scriptsOf(readBuilt(file));
    expect(scripts.reduce((sum, script) => sum + weigh(script), 0)).toBeLessThanOrEqual(TRAINING_SCRIPT_BYTES);
  });

  it.each([...dataPages, ...toolPages])('%s holds its scripts in 25 kB', (file) => {
    const scripts = scriptsOf(readBuilt(file));
    expect(scripts.reduce((sum, script) => sum + weigh(script), 0)).toBeLessThanOrEqual(DATA_SCRIPT_BYTES);
  });

  const validator = new HtmlValidate(
    JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConstructorParameters<typeof HtmlValidate>[0],
  );
  it.each(pages)('%s is valid HTML', async (file) => {
    const { results } = await validator.validateString(readBuilt(file));
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});

/** Scripts of a page, those they import, and the workers they start. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    const text = readBuilt(script);
    for (const name of attributes(text, /(?:from|import)\s*"\.\/([^"]+)"/g)) follow(`_astro/${name}`);
    for (const worker of attributes(text, /["`'/](_astro\/[\w.-]*worker[\w.-]*\.js)/g)) follow(worker);
  };
  for (const script of attributes(html, /<script[^>]*\ssrc="\/([^"]+)"/g)) follow(script);
  return [...found];
}
