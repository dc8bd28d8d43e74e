import { z } from 'astro/zod';

/** Words of three syllables or more that readers have been found, or are taken, to know. */
export const plainWordsSchema = z.strictObject({
  /** Who has read the list, and when; empty until a group of readers has. */
  signedOff: z.array(z.strictObject({ who: z.string(), on: z.string() })),
  words: z.array(z.string().regex(/^[a-zé'’-]+$/, 'expected one lower-case word')).min(1),
});

export type PlainWords = z.infer<typeof plainWordsSchema>;
