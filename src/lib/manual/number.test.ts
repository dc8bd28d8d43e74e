import { expect, it } from 'vitest';

import { inOrderOfMention, numberSections } from './number.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

it('sections are numbered within their chapter, and chapters by their place', () => {
  const sections = numberSections([
    { slug: 'first', headings: [heading(2, 'a'), heading(2, 'b')] },
    { slug: 'second', headings: [heading(2, 'c')] },
  ]);
  expect(sections.map(({ number, slug, chapter }) => `${number} ${slug} ${chapter}`)).toEqual([
    '1.1 a first',
    '1.2 b first',
    '2.1 c second',
  ]);
});

it('what stands below a section goes by the number of that section', () => {
  const [, below] = numberSections([{ slug: 'first', headings: [heading(2, 'a'), heading(3, 'b')] }]);
  expect(below).toMatchObject({ slug: 'b', number: '1.1', depth: 3 });
});

it('a heading before the first section has no number to go by', () => {
  expect(numberSections([{ slug: 'first', headings: [heading(3, 'a')] }])).toEqual([]);
});

it('what is mentioned again keeps its first number', () => {
  expect(inOrderOfMention([['report', 'scale'], ['law', 'report'], []])).toEqual(['report', 'scale', 'law']);
});
