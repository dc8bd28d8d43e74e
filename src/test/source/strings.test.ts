import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = 'content/strings/en-GB';
const keys = readdirSync(FOLDER).flatMap((file) =>
  Object.keys(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, unknown>),
);
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

  it('stand in one file only', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  it('are all there', () => {
    const used = [...source.matchAll(/\bsay\(\s*'([a-z-]+)'/g)].map(([, key]) => key ?? '');
    expect(used.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
