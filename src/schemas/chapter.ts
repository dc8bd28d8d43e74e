import { z } from 'astro/zod';

/** The rooms of the booklet, in file names without their number. Addresses and printed QR codes rely on them. */
export const CHAPTER_SLUGS = [
  'welcome',
  'understanding-pain',
  'living-well',
  'medicines',
  'pain-help',
  'talking-to-your-gp',
  'why-work-can-help',
  'am-i-ready',
  'work-help',
  'applying-and-adjustments',
  'money-and-benefits',
  'feelings-and-people',
  'questions-people-ask',
  'my-goals-and-notes',
  'words-explained',
  'where-this-comes-from',
] as const;

export const chapterSlug = z.enum(CHAPTER_SLUGS);

/** Front matter of one booklet chapter, base text or a city's replacement. */
export const chapterSchema = z.strictObject({
  kind: z.literal('booklet-chapter'),
  /** Place in the booklet, from 1. */
  order: z.int().min(1).max(99),
  /** The heading of the page: short and plain. */
  title: z.string().min(3).max(60),
  /** The name in navigation. */
  short: z.string().min(3).max(22),
  /** One sentence: what the chapter gives the reader. Shown under the heading and in the contents. */
  lead: z.string().min(10).max(220),
  /** "In short": exactly three points for a day with little energy. */
  inShort: z.array(z.string().min(5)).length(3),
  /** One small thing to try, doable on a bad day. */
  tryThis: z.string().min(10),
  /** Where to read on, and why. */
  onward: z.strictObject({ chapter: chapterSlug, why: z.string().min(5) }),
  /** Ids of `content/references/`; listed in "Where this comes from". */
  sources: z.array(z.string()).min(1),
});

export type ChapterSlug = (typeof CHAPTER_SLUGS)[number];
export type ChapterData = z.infer<typeof chapterSchema>;
