import type { ProseBlock } from '#lib/mdx/prose.ts';
import { atStart } from '#lib/text/at-start.ts';

/** About what a small note beside a link has room for. */
const ENOUGH = 80;
const MOST = 240;

/** The beginning of a text: as many of its first sentences as it takes to say something, at most two of them. */
export function firstSentences(text: string): string {
  const [first = '', second = ''] = tidy(text).match(/.+?(?:[.!?][”)]?(?=\s|$)|$)/g) ?? [];
  const both = `${first}${second}`.trim();
  return first.length < ENOUGH && both.length <= MOST ? both : first.trim();
}

/** How each section begins, by the place of its heading among the headings of the chapter. */
export function openings(blocks: readonly ProseBlock[]): string[] {
  const starts = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  return starts.map((start, nth) => {
    const section = blocks.slice(start + 1, starts[nth + 1]);
    return firstSentences(section.find(({ kind, within }) => kind === 'paragraph' && !within?.includes('Phrase'))?.text ?? '');
  });
}

/** Where a source was cited, a gap is left; and a reference at the beginning is in small letters. */
const tidy = (text: string): string =>
  atStart(
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[.,;:!?])/g, '')
      .trim(),
  );
