import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../test/helpers/steady.ts';
import { textWidth, wrapText } from './text.ts';

const anyText = fc
  .array(fc.constantFrom('a', 'pain', 'Employment', 'questionnaires', '12', '–'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

it('a width grows with the size of the letters', () => {
  expect(textWidth('pain', 20)).toBeCloseTo(2 * textWidth('pain', 10));
});

it('narrow letters are narrower than wide ones, and capitals than neither', () => {
  expect(textWidth('ill', 10)).toBeLessThan(textWidth('one', 10));
  expect(textWidth('ONE', 10)).toBeGreaterThan(textWidth('one', 10));
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('ONE', 10));
});

it('nothing has no width', () => {
  expect(textWidth('', 10)).toBe(0);
});

it('a text is broken at spaces into lines that fit', () => {
  expect(wrapText('Referral to pain psychology', 70, 10)).toEqual(['Referral to', 'pain', 'psychology']);
});

it('a word that is too long keeps a line of its own', () => {
  expect(wrapText('a questionnaire b', 20, 10)).toEqual(['a', 'questionnaire', 'b']);
});

it('no word is lost, and every line of several words fits', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 10, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 10);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines.filter((each) => each.includes(' '))) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
    }),
    STEADY,
  );
});
