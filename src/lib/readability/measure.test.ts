import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from './measure.ts';

it('sentences end at a full stop, a question mark and an exclamation mark', () => {
  expect(sentencesOf('Stop. Why now? Rest!')).toEqual(['Stop.', 'Why now?', 'Rest!']);
});

it('a block without a full stop is one sentence', () => {
  expect(sentencesOf('Stop before it hurts')).toEqual(['Stop before it hurts']);
});

it('a decimal point ends no sentence', () => {
  expect(sentencesOf('It costs 3.50 a week. Ask first.')).toEqual(['It costs 3.50 a week.', 'Ask first.']);
});

it('a stretch without words is no sentence', () => {
  expect(sentencesOf('Ring now. 111. — !')).toEqual(['Ring now.']);
  expect(sentencesOf('')).toEqual([]);
});

it('numbers are no words', () => {
  expect(wordsOf('Take 2 breaks in 24 hours')).toEqual(['Take', 'breaks', 'in', 'hours']);
});

it('a word keeps its hyphen and its apostrophe, straight or curly', () => {
  expect(wordsOf("don’t self-manage Ann's")).toEqual(['don’t', 'self-manage', "Ann's"]);
});

it('quotes around a word and a hyphen or dash beside it are no part of it', () => {
  expect(wordsOf("'best' ‘don’t’ the boys’ rest- -and - self-")).toEqual(['best', 'don’t', 'the', 'boys', 'rest', 'and', 'self']);
});

it('two hyphens stand between words, not in one', () => {
  expect(wordsOf('stop--then rest')).toEqual(['stop', 'then', 'rest']);
});

it('a word may have letters of any language', () => {
  expect(wordsOf('café Łódź боль')).toEqual(['café', 'Łódź', 'боль']);
});

it('the grade follows the published formula', () => {
  // Six words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(fleschKincaidGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 10);
  // Six words in two sentences, nine syllables: 0.39 × 3 + 11.8 × 1.5 − 15.59.
  expect(fleschKincaidGrade(['Take your medicine. Ask a doctor.'])).toBeCloseTo(3.28, 10);
});

it('list items without full stops are sentences of their own', () => {
  expect(fleschKincaidGrade(['Sit down', 'Have a rest'])).toBe(fleschKincaidGrade(['Sit down. Have a rest.']));
});

it.each([[[]], [['']], [['111', '—']]])('a text without words has no grade: %j', (blocks: string[]) => {
  expect(fleschKincaidGrade(blocks)).toBeUndefined();
});

it('the grade of a text does not change when the text is repeated', () => {
  const anyBlock = fc.constantFrom(
    'Stop before it hurts.',
    'Why does it hurt?',
    'A rest',
    'Medicines may help some people.',
    '111',
  );
  fc.assert(
    fc.property(fc.array(anyBlock), (blocks) => {
      const once = fleschKincaidGrade(blocks);
      const twice = fleschKincaidGrade([...blocks, ...blocks]);
      expect(twice ?? 0).toBeCloseTo(once ?? 0, 9);
    }),
    STEADY,
  );
});
