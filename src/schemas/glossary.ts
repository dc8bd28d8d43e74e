import { z } from 'astro/zod';

/** One hard word and what it means. Opens in the middle of a sentence, so the meaning must stand on its own. */
export const glossaryEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
  term: z.string().min(2),
  /** Other forms of the word that count as explained. */
  forms: z.array(z.string()).default([]),
  /** One or two short sentences. */
  meaning: z.string().min(10).max(260),
});

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
