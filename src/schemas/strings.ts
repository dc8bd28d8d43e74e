import { z } from 'astro/zod';

/** The interface's words: each key once, with a note that says where the words stand. */
export const stringsSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/),
  z.strictObject({ text: z.string().min(1), note: z.string().min(3) }),
);
