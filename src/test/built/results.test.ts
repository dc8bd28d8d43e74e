import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { storySchema } from '../../schemas/story.ts';
import { readBuilt } from '../helpers/built-site.ts';

const stories = readdirSync('content/results')
  .filter((file) => /^\d+-/.test(file))
  .map((file) => {
    const [, front = ''] = readFileSync(`content/results/${file}`, 'utf8').split(/^---$/m);
    return { slug: file.replace(/^\d+-|\.mdx$/g, ''), data: storySchema.parse(parse(front)) };
  });

describe.each(stories)('the story $slug', ({ slug, data }) => {
  const html = readBuilt(`results/${slug}/index.html`);

  it('leads to each table it rests on', () => {
    expect(data.tables.filter((id) => !html.includes(`href="/results/tables/${id}/"`))).toEqual([]);
  });

  it('says under its title that it is a small try-out, with the number from the data', () => {
    expect(html).toMatch(/<p class="try-out">[^<]*a small try-out with 50 people/);
  });

  it('leaves no hole unfilled and no fact unsaid', () => {
    expect(html).not.toMatch(/\{[a-z0-9-]+(?::[a-z-]+)?\}|\bundefined\b|\bNaN\b/);
  });

  it('heads every row of its tables', () => {
    const rows = html.match(/<tr>\s*<t[dh][^>]*>/g) ?? [];
    expect(rows.filter((row) => row.includes('<td'))).toEqual([]);
  });
});

it('the summary leads to every story', () => {
  const html = readBuilt('results/index.html');
  expect(stories.filter(({ slug }) => !html.includes(`href="/results/${slug}/"`))).toEqual([]);
});
