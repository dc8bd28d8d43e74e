import { z } from 'astro/zod';

/** Front matter of a page that stands on its own, such as "About". The file name is its address. */
export const pageSchema = z.strictObject({
  kind: z.literal('page'),
  title: z.string().min(3).max(60),
  lead: z.string().min(10),
});
