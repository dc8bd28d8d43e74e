import fc from 'fast-check';
import { expect, it } from 'vitest';

import { textWidth } from '#lib/svg/text.ts';
import { STEADY } from '../../test/helpers/steady.ts';
import { frameOf, MARGIN } from './picture.ts';

const WORDS = { title: 'Who took part', credits: ['Numbers: the report.', 'Drawing: CC BY 4.0'] };

it('a saved picture has its title over it and its credits under it', () => {
  const { texts, places, width, height } = frameOf([{ width: 328, height: 100, label: '' }], WORDS);
  expect(texts.map(({ text }) => text)).toEqual([WORDS.title, ...WORDS.credits]);
  const [title, ...credits] = texts.map(({ y }) => y);
  expect(title).toBeLessThan(places[0]?.y ?? 0);
  for (const y of credits) expect(y).toBeGreaterThan((places[0]?.y ?? 0) + 100);
  expect(width).toBe(328 + 2 * MARGIN);
  expect(height).toBeGreaterThan(credits.at(-1) ?? 0);
});

it('several pictures stand one under the other, each under its label', () => {
  const { texts, places } = frameOf(
    [
      { width: 328, height: 100, label: 'Overall' },
      { width: 328, height: 80, label: 'Pain' },
    ],
    WORDS,
  );
  const label = texts.find(({ text }) => text === 'Pain')?.y ?? 0;
  expect(label).toBeGreaterThan((places[0]?.y ?? 0) + 100);
  expect(label).toBeLessThan(places[1]?.y ?? 0);
});

it('many small pictures stand in two columns, in the order of reading, none over another', () => {
  const { places, width } = frameOf(
    Array.from({ length: 5 }, () => ({ width: 328, height: 100, label: 'Scale' })),
    WORDS,
  );
  expect(width).toBe(2 * 328 + 24 + 2 * MARGIN);
  expect(places.map(({ x }) => x)).toEqual([20, 372, 20, 372, 20]);
  expect(places[2]?.y).toBeGreaterThan((places[0]?.y ?? 0) + 100);
});

it('no line is wider than the picture, save a single word that is', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replaceAll(' ', '')),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const { texts } = frameOf([{ width: 328, height: 10, label: '' }], { title: parts.join(' '), credits: [parts.join(' ')] });
      for (const { text, size } of texts) expect(textWidth(text, size) <= 328 || !text.includes(' ')).toBe(true);
    }),
    STEADY,
  );
});
