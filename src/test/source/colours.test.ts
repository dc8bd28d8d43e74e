import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The palette of the rule that begins with a selector. */
function paletteOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--c-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'soft', 'pine', 'clay', 'blue', 'rust'];
const GROUNDS = ['paper', 'raised', 'pine-wash', 'clay-wash', 'sun-wash'];
const SCHEMES = { light: ':root', dark: ":root[data-scheme='dark']" };

describe.each(Object.entries(SCHEMES))('%s colours', (_name, selector) => {
  const palette = paletteOf(selector);

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))('%s on %s holds 7 to 1', (text, ground) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it.each(GROUNDS)('the edge of a box on %s holds 3 to 1', (ground) => {
    expect(contrast(palette.edge ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('the dark palette is the same whether the device or the reader asks for it', () => {
  expect(paletteOf(":root:not([data-scheme='light'])")).toEqual(paletteOf(SCHEMES.dark));
});
