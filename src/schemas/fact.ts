import { z } from 'astro/zod';

import { MEASURES } from '#schemas/table.ts';

const key = {
  variable: z.string(),
  category: z.string().default(''),
  group: z.string().default('All'),
  timepoint: z.string().default(''),
  measure: z.enum(MEASURES).default('n'),
};

/** Where one published number stands. */
export const figureKeySchema = z.strictObject(key);

/** A fact from the trial, named once and bound to its cells: "41 of 50". */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
  table: z.string().regex(/^(table-\d{2}|prose-figures)$/, 'expected table-NN or prose-figures'),
  /** Cells that are added up; more than one only where they are categories of one answer. */
  count: z.array(figureKeySchema).min(1),
  /** The number of people asked. */
  of: figureKeySchema,
});

export type FigureKey = z.infer<typeof figureKeySchema>;
export type Fact = z.infer<typeof factSchema>;
