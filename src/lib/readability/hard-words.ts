import { sentencesOf, syllablesOf, wordsOf } from './measure.ts';

const HARD_SYLLABLES = 3;
const ENDINGS = ['’s', "'s", 's', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'ies', 'ied'];

/**
 * Words of three syllables or more that readers have not been given: neither on the signed-off list nor explained in
 * the glossary. Names (a capital inside a sentence) are passed over, since no plainer word can stand in for them.
 *
 * @param text one block of prose
 * @param known lower-case words that may be used; plurals and the common endings of each are known too
 * @returns each hard word once, lower-case, in the order met
 */
export function hardWordsOf(text: string, known: ReadonlySet<string>): string[] {
  const hard = sentencesOf(text)
    .flatMap((sentence) => wordsOf(sentence).filter((word, index) => index === 0 || !isCapitalised(word)))
    .flatMap((word) => word.toLowerCase().split('-'))
    .filter((word) => syllablesOf(word) >= HARD_SYLLABLES && !isKnown(word, known));
  return [...new Set(hard)];
}

const isCapitalised = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return (
    known.has(word) || ENDINGS.some((ending) => word.endsWith(ending) && stemsOf(word, ending).some((stem) => known.has(stem)))
  );
}

function stemsOf(word: string, ending: string): string[] {
  const stem = word.slice(0, -ending.length);
  return ending.startsWith('ie') ? [`${stem}y`] : [stem, `${stem}e`];
}
