import { z } from 'astro/zod';

import { chapterSlug } from './chapter.ts';

const stop = z.strictObject({
  id: z.string(),
  minutes: z.int().min(1).max(5),
  title: z.string(),
  /** The chapter to open. */
  chapter: chapterSlug,
  show: z.string(),
  ask: z.string(),
  listen: z.string(),
});

/** The co-ordinator's ten minutes through the booklet. */
export const walkThroughSchema = z
  .strictObject({
    title: z.string(),
    intro: z.array(z.string()).min(1),
    before: z.array(z.string()).min(1),
    stops: z.array(stop).min(5).max(9),
    after: z.array(z.string()).min(1),
    ifShort: z.string(),
    group: z.string(),
  })
  .refine(({ stops }) => stops.reduce((sum, { minutes }) => sum + minutes, 0) === 10, {
    path: ['stops'],
    error: 'expected minutes that add up to 10, as in the trial',
  });

export type WalkThrough = z.infer<typeof walkThroughSchema>;
