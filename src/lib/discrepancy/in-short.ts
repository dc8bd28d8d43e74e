/** A letter that stands for a reading, and not the article: "B." or "A for how many came back". */
const LETTER = /\b[A-D]\b(?=[.,;]| (?:answers|for|in|nor|when|wherever)\b)/g;

/**
 * The first sentence of what is used, on its own: the letters of readings give way to their names.
 *
 * @param uses such as "B. We say how many gave each answer."
 * @param readings in their order, A first
 * @returns such as "Table 6."
 */
export function usesInShort(uses: string, readings: readonly { readonly by: string }[]): string {
  const [first = uses] = /^.*?\.(?=\s|$)/.exec(uses) ?? [];
  return first.replaceAll(LETTER, (letter, at: number) => {
    const name = readings[letter.charCodeAt(0) - 'A'.charCodeAt(0)]?.by ?? letter;
    return at === 0 ? name : withoutCapital(name);
  });
}

/** In the middle of a sentence: "the text", but "Table 6". */
const withoutCapital = (name: string): string =>
  /^(?:The|Its|One)\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
