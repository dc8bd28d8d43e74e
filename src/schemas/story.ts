import { z } from 'astro/zod';

/** Words that may hold facts: `{women}`, or `{women:in-ten}` for one of its forms. */
const sentence = z.string().min(10).max(200);

/**
 * Front matter of one story of the results, `content/results/NN-<story>.mdx`. The number is its place; the rest of the name is its
 * address.
 */
export const storySchema = z.strictObject({
  kind: z.literal('story'),
  /** The heading of the page: short and plain. */
  title: z.string().min(3).max(60),
  /** The name in lists and links to it. */
  short: z.string().min(3).max(28),
  /** The three sentences that somebody who fears numbers reads: what it is about, what was seen, what that means. */
  lead: z.array(sentence).length(3),
  /** "In short": exactly three points for whoever reads no further. */
  inShort: z.array(sentence).length(3),
  /** Ids of the tables behind the page: every table a fact of the page comes from, and those shown on it. */
  tables: z.array(z.string()),
  /** Ids of the charts on the page, in their order. */
  charts: z.array(z.string()),
  /** Ids of `content/references/`. */
  sources: z.array(z.string()).min(1),
});

const way = z.strictObject({ title: z.string().min(3), href: z.string().startsWith('/'), text: z.string().min(10) });

/** Front matter of `content/results/summary.mdx`, the plain summary of the whole study, and the ways on from it. */
export const resultsSummarySchema = z.strictObject({
  kind: z.literal('results-summary'),
  title: z.string().min(3).max(60),
  lead: z.array(sentence).length(3),
  /** What there is besides the stories, the most wanted first. */
  ways: z.array(way).min(1),
  sources: z.array(z.string()).min(1),
});

export type StoryData = z.infer<typeof storySchema>;
export type ResultsSummary = z.infer<typeof resultsSummarySchema>;
