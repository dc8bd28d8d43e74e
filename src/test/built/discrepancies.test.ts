import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readBuilt } from '../helpers/built-site.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly covers?: readonly unknown[];
}

const html = readBuilt('results/discrepancies/index.html');
const entries = parse(readFileSync('content/discrepancies.yaml', 'utf8')) as readonly Entry[];
const articleOf = (id: string): string =>
  new RegExp(`<article class="slip" id="${id}">[\\s\\S]*?</article>`).exec(html)?.[0] ?? '';
const text = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('the page of slips', () => {
  it('shows every explanation at its own address, in the order of the file, and lists it at the top', () => {
    const ids = [...html.matchAll(/<article class="slip" id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(entries.map(({ id }) => id));
    const contents = html.slice(
      html.indexOf('class="slip-contents"'),
      html.indexOf('</nav>', html.indexOf('class="slip-contents"')),
    );
    expect(entries.filter(({ id }) => !contents.includes(`href="#${id}"`))).toEqual([]);
  });

  it('puts the numbers of the tables into its words, and leaves no hole', () => {
    expect(html).not.toMatch(/\{\w+\}/);
    expect(text(articleOf('d-ips-in-work-throughout'))).toContain('A The text 5 people had a paid job each of the three times.');
    expect(text(articleOf('d-ips-in-work-throughout'))).toContain('B Table 14 2 people had work each of the three times.');
    expect(text(articleOf('d-table-4-women'))).toContain('12 of 22, which is 54.5%.');
    expect(text(articleOf('d-groups-similar'))).toContain('single p = 0.009, married p = 0.045');
  });

  it('leads from a reading to the row of the table it speaks of', () => {
    expect(articleOf('d-ips-in-work-throughout')).toContain(
      'href="/results/tables/table-14/#row-pattern-working-working-working"',
    );
  });

  it('lists every number that the check found', () => {
    const rows = entries.map(({ id }) => articleOf(id).split('<th scope="row">').length - 1);
    expect(rows).toEqual(entries.map(({ covers = [] }) => covers.length));
  });

  it('takes no table of some people from a table of all of them', () => {
    expect(text(articleOf('d-tables-without-withdrawals'))).not.toMatch(/\b(two|2)\b (people|participants|individuals)/);
  });

  it('opens with three sentences and says what was checked', () => {
    const lead = /<p class="lead">([^<]+)<\/p>/.exec(html)?.[1] ?? '';
    expect(lead.split(/(?<=\.)\s/)).toHaveLength(3);
    expect(text(html)).toMatch(/holds [\d,]+ numbers.*[\d,]+ percentages.*found \d+ numbers/);
  });

  it('needs no script of its own', () => {
    expect(html).not.toContain('<button');
  });
});
