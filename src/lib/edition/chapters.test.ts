import { expect, it } from 'vitest';

import { makeChapter } from '#test/helpers/make-chapter.ts';
import { chaptersOf, slugOf } from './chapters.ts';

const entryOf = (id: string, order: number, title = 'Base text'): { id: string; data: ReturnType<typeof makeChapter> } => ({
  id,
  data: makeChapter({ order, title }),
});

const WELCOME = entryOf('booklet/01-welcome', 1);
const LIVING_WELL = entryOf('booklet/03-living-well', 3);
const OWN = entryOf('editions/southampton/living-well', 3, 'Our own text');

it.each(['booklet/03-living-well', 'editions/southampton/living-well', 'living-well'])(
  'slugOf names the chapter without folder and number: %s',
  (id) => {
    expect(slugOf(id)).toBe('living-well');
  },
);

it('an edition without text of its own shows the base text and says so', () => {
  expect(chaptersOf('southampton', [WELCOME])).toEqual([
    { slug: 'welcome', data: WELCOME.data, edition: 'southampton', textFrom: 'base', isFallback: true, entry: WELCOME },
  ]);
});

it("an edition's own text stands in the place of the base text and says so", () => {
  expect(chaptersOf('southampton', [LIVING_WELL, OWN])).toEqual([
    { slug: 'living-well', data: OWN.data, edition: 'southampton', textFrom: 'southampton', isFallback: false, entry: OWN },
  ]);
});

it("another edition's own text changes nothing here", () => {
  const [chapter] = chaptersOf('portsmouth', [LIVING_WELL, OWN]);
  expect(chapter).toMatchObject({ edition: 'portsmouth', textFrom: 'base', isFallback: true });
});

it('an edition whose name only begins like another takes no text of the other', () => {
  const [chapter] = chaptersOf('south', [LIVING_WELL, OWN]);
  expect(chapter?.isFallback).toBe(true);
});

it('chapters come in reading order, however the files are ordered', () => {
  expect(chaptersOf('southampton', [OWN, LIVING_WELL, WELCOME]).map(({ slug }) => slug)).toEqual(['welcome', 'living-well']);
});

it("an edition's own front matter decides the place of its chapter", () => {
  const moved = entryOf('editions/southampton/living-well', 1);
  const second = entryOf('booklet/02-medicines', 2);
  expect(chaptersOf('southampton', [second, LIVING_WELL, moved]).map(({ slug }) => slug)).toEqual(['living-well', 'medicines']);
});

it('no entries are no chapters', () => {
  expect(chaptersOf('southampton', [])).toEqual([]);
});
