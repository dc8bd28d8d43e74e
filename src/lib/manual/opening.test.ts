import { expect, it } from 'vitest';

import { firstSentences, openings } from './opening.ts';

const LONG = 'This one sentence goes on for so long that nobody would want a second one to come after it, not even in a note.';

it('a short first sentence brings the second along, and no third', () => {
  expect(firstSentences('Ask first. Then listen. Then write.')).toBe('Ask first. Then listen.');
});

it('a long first sentence stands alone', () => {
  expect(firstSentences(`${LONG} More.`)).toBe(LONG);
});

it('a sentence may end inside quotation marks, and a number is no end of one', () => {
  expect(firstSentences('Say “Is that right?” and wait 1.5 minutes. Then go on. And on.')).toBe(
    'Say “Is that right?” and wait 1.5 minutes.',
  );
});

it('the gap that a citation leaves is closed', () => {
  expect(firstSentences('Some came  .\nOthers did not.')).toBe('Some came. Others did not.');
});

it('a reference that begins it begins with a capital', () => {
  expect(firstSentences('chapter 5 helps. Read it first.')).toBe('Chapter 5 helps. Read it first.');
});

it('each section begins with its first paragraph, what to say left aside', () => {
  const block = { line: 1 } as const;
  expect(
    openings([
      { ...block, kind: 'heading', text: 'One' },
      { ...block, kind: 'paragraph', text: 'Say this.', within: ['Phrase'] },
      { ...block, kind: 'paragraph', text: 'Meet twice.' },
      { ...block, kind: 'heading', text: 'Two' },
    ]),
  ).toEqual(['Meet twice.', '']);
});
