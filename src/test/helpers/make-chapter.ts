import type { z } from 'astro/zod';

import { chapterSchema } from '#schemas/chapter.ts';
import type { ChapterData } from '#schemas/chapter.ts';

type ChapterInput = z.input<typeof chapterSchema>;

/** The least an author may write at the head of a chapter. */
export const LEAST_CHAPTER: ChapterInput = {
  kind: 'booklet-chapter',
  order: 1,
  title: 'Welcome',
  short: 'Welcome',
  lead: 'What this booklet is for.',
  inShort: ['One point', 'Two points', 'Three points'],
  tryThis: 'Put the kettle on.',
  onward: { chapter: 'living-well', why: 'It helps.' },
  sources: ['nhs'],
};

export const makeChapter = (data: Partial<ChapterInput>): ChapterData => chapterSchema.parse({ ...LEAST_CHAPTER, ...data });
