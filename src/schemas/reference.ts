import { z } from 'astro/zod';

const name = z.union([
  z.strictObject({ literal: z.string().min(2) }),
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
]);

/** A source in the fields of the Citation Style Language (CSL 1.0.2), as far as this site uses them. */
export const referenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
  type: z.enum(['webpage', 'article-journal', 'report', 'legislation', 'book', 'chapter', 'article-newspaper']),
  title: z.string().min(3),
  author: z.array(name).optional(),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD in quotes')
    .optional(),
  'container-title': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Without "https://doi.org/". */
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI that starts with 10.')
    .optional(),
  note: z.string().optional(),
  accessed: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD in quotes')
    .optional(),
});

export type Reference = z.infer<typeof referenceSchema>;
