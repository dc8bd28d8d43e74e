import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const keys = Object.keys(parse(readFileSync('content/strings/en-GB.yaml', 'utf8')) as Record<string, unknown>);
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

/** Keys that are put together from a list of values. */
const BUILT_FROM = [/^kind-/, /^problem-/, /^settings-/];

describe('the words of the interface', () => {
  it('are all used', () => {
    expect(keys.filter((key) => !source.includes(`'${key}'`) && !BUILT_FROM.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('are all there', () => {
    const used = [...source.matchAll(/\bsay\(\s*'([a-z-]+)'/g)].map(([, key]) => key ?? '');
    expect(used.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
