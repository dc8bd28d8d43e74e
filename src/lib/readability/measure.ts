import { syllable } from 'syllable';

import { onceForEach } from '#lib/text/once-for-each.ts';

const sentenceSegmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu;

/** Syllables of one word. */
export const syllablesOf = onceForEach(syllable);

/** Splits a block of prose into sentences. A block without a full stop is one sentence. */
export const sentencesOf = onceForEach((text): readonly string[] =>
  [...sentenceSegmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => wordsOf(sentence).length > 0),
);

/** Words of a text, numbers left out, in order. */
export const wordsOf = onceForEach((text): readonly string[] => [...text.matchAll(WORD)].map(([word]) => word));

/**
 * Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * Source: Kincaid JP et al., Research Branch Report 8-75, Naval Technical Training Command, 1975.
 *
 * @param blocks paragraphs, list items and so on; each is read on its own
 * @returns the US school grade, or undefined where there are no words
 */
export function fleschKincaidGrade(blocks: readonly string[]): number | undefined {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
