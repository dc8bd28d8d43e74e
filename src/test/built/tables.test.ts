import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { formatPrinted } from '#lib/figure/format.ts';
import { dataTables } from '../helpers/data-tables.ts';
import { builtFiles, readBuilt } from '../helpers/built-site.ts';

const TABLES = dataTables();

/** What the table's own behaviour may weigh, in bytes after brotli. */
const SCRIPT_BYTES = 8 * 1024;

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

/** The numbers of a text, whole: "10 (45%)" has 10 and 45, and no 1. */
const numbersIn = (text: string): string[] => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

/** By line of the CSV, the text of the element of the page that shows it. */
function shownLines(html: string): Map<number, string> {
  const shown = new Map<number, string>();
  for (const [, lines = '', text = ''] of html.matchAll(
    /<(?:td|span)[^>]*\sdata-lines="([\d ]+)"[^>]*>([\s\S]*?)<\/(?:td|span>\s*<\/span|span>\s*<\/th)>/g,
  ))
    for (const line of lines.split(' ')) shown.set(Number(line), textOf(text));
  return shown;
}

describe.each(TABLES.map((table) => [table.id, table] as const))('/results/tables/%s/', (id, table) => {
  const html = readBuilt(`results/tables/${id}/index.html`);

  it('shows every number of its CSV, as printed', () => {
    const shown = shownLines(html);
    const lost = table.cells
      .filter(({ value }) => value !== '')
      .filter(({ value, line }) => !numbersIn(shown.get(line) ?? '').includes(formatPrinted(value)))
      .map(({ line, value }) => `line ${line}: ${value} in "${shown.get(line) ?? 'nothing'}"`);
    expect(lost).toEqual([]);
  });

  it('says in words why a number is missing', () => {
    const shown = shownLines(html);
    for (const { line } of table.cells.filter(({ value }) => value === ''))
      expect(shown.get(line), `line ${line}`).toMatch(/[a-z]{3}/i);
  });

  it('has a caption, scoped heads, its population, its notes and its source', () => {
    expect(html).toMatch(/<caption[^>]*>\s*<b/);
    const heads = html.match(/<th[\s>][^>]*>/g) ?? [];
    expect(heads.filter((head) => !/scope="(col|colgroup|row|rowgroup)"/.test(head))).toEqual([]);
    const text = textOf(html);
    for (const words of [table.spec.population.name, table.spec.population.parentNote ?? '', ...table.spec.footnotes])
      expect(text).toContain(words);
    expect(html).toContain('https://doi.org/10.3310/hta25050');
  });
});

it('the index links every table, each with a plain sentence', () => {
  const html = readBuilt('results/tables/index.html');
  for (const { id, spec } of TABLES) {
    expect(html).toContain(`href="/results/tables/${id}/"`);
    expect(textOf(html)).toContain(spec.title);
  }
});

it('the behaviour of a table weighs at most 8 kB', () => {
  const scripts = builtFiles('.js').filter((file) => /ResultTable/.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, file) => sum + brotliCompressSync(readBuilt(file)).length, 0)).toBeLessThanOrEqual(SCRIPT_BYTES);
});

it('the index lists tables of records and the made-up table, and these under a heading that says so', () => {
  const [, example = ''] = readBuilt('results/tables/index.html').split('An example with made-up people');
  expect(readBuilt('results/tables/index.html')).toMatch(
    /href="\/results\/tables\/table-01\/"[\s\S]*href="\/results\/tables\/table-02\/"/,
  );
  expect(example.match(/href="\/results\/tables\/[^"]+"/g)).toEqual([
    'href="/results/tables/example-summary/"',
    'href="/results/tables/example-records/"',
  ]);
});

it('a made-up table says so, hides small numbers in words, and cites no report', () => {
  const html = readBuilt('results/tables/example-summary/index.html');
  const text = textOf(html);
  expect(text).toContain('Nobody in this table exists.');
  expect(text).toContain('hidden to protect privacy');
  expect(text).not.toContain('[c] ');
  expect(html.split('<footer')[0]).not.toContain('10.3310/hta25050');
});
