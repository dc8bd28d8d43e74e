import { z } from 'astro/zod';

import { figureKeySchema } from '#schemas/fact.ts';

/** Groups of tables in the index, in their order. */
export const TABLE_TOPICS = ['joined', 'touch', 'outcomes', 'support', 'words', 'prose', 'example'] as const;

/** What a table says in plain words: an entry of `content/results/tables.yaml`. */
export const tablePageSchema = z.strictObject({
  /** Of the table. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  /** Where it stands in the index. */
  topic: z.enum(TABLE_TOPICS),
  /** One plain sentence for the index. */
  brief: z.string().min(10).max(120),
  /** First on its page: at most three short sentences, with a hole such as `{all}` for each number. */
  plain: z.array(z.string().min(10)).min(1).max(3),
  /** By hole, the cells of the table that fill it; more than one are added up, and must be counts of different people. */
  figures: z
    .record(z.string().regex(/^[a-z][a-z-]*$/, 'expected small letters and hyphens'), z.array(figureKeySchema).min(1))
    .default({}),
});

export type TablePage = z.infer<typeof tablePageSchema>;
export type TableTopic = (typeof TABLE_TOPICS)[number];
