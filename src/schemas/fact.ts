import { z } from 'astro/zod';

import { MEASURES } from '#schemas/table.ts';

/** Ways to say a fact. Which of them a fact has depends on its kind: `FORMS_OF` in src/lib/fact/forms.ts. */
export const FACT_FORMS = [
  ...['of', 'count', 'total', 'percent', 'in-ten', 'one-in'],
  ...['word', 'first-word', 'total-word', 'plain', 'full', 'centre', 'range'],
] as const;

const row = {
  /** As in the CSV, like all of these. */
  variable: z.string(),
  category: z.string().default(''),
  group: z.string().default('All'),
  timepoint: z.string().default(''),
  /** Where the cell stands in another table than the fact's own. */
  table: z.string().optional(),
};

/** Where one published number stands. */
export const figureKeySchema = z.strictObject({ ...row, measure: z.enum(MEASURES).default('n') });

/** Some of a key: the cells that agree with all that is given. */
const someCells = z.strictObject({
  variable: z.string().optional(),
  category: z.string().optional(),
  group: z.string().optional(),
  timepoint: z.string().optional(),
  measure: z.enum(MEASURES).optional(),
});

const named = {
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
  table: z.string().regex(/^(table-\d{2}|prose-figures)$/, 'expected table-NN or prose-figures'),
};

/** A number of people out of all who were asked: "41 of 50". */
const shareSchema = z.strictObject({
  kind: z.literal('share'),
  ...named,
  /** Cells that are added up; more than one only where no person is in two of them. */
  count: z.array(figureKeySchema).min(1),
  /** The people asked; several cells are added up. */
  of: z.union([figureKeySchema, z.array(figureKeySchema).min(2)]),
});

/** A number of people or things that stands for itself: "50". Several cells are added up. */
const countSchema = z.strictObject({ kind: z.literal('count'), ...named, count: z.array(figureKeySchema).min(1) });

/** One number as printed, such as a percentage, a median or a p-value. */
const figureSchema = z.strictObject({ kind: z.literal('figure'), ...named, at: figureKeySchema });

/** A middle and how far it reaches: "3.0 (IQR 1.3 to 5.5)", "5.4 (SD 2.3)", "0.74 (95% CI 0.19 to 2.83)". */
const spreadSchema = z.strictObject({
  kind: z.literal('spread'),
  ...named,
  at: z.strictObject(row),
  by: z.enum(['median', 'mean', 'or']),
});

/** How many cells pass a test, of all that it is put to: "13 of 32". Without a test, all of them count. */
const tallySchema = z.strictObject({
  kind: z.literal('tally'),
  ...named,
  where: someCells,
  /** Passed by numbers below it. */
  below: z.number().optional(),
  /** Passed by numbers lower than that of the cell that differs in what is given here, such as `{ timepoint: Baseline }`. */
  lowerThan: someCells.optional(),
  /** The same for higher numbers. */
  higherThan: someCells.optional(),
});

/** A fact from the trial, named once and bound to cells of the data. */
export const factSchema = z.discriminatedUnion('kind', [shareSchema, countSchema, figureSchema, spreadSchema, tallySchema]);

export type FigureKey = z.infer<typeof figureKeySchema>;
export type Fact = z.infer<typeof factSchema>;
export type FactForm = (typeof FACT_FORMS)[number];
export type SomeCells = z.infer<typeof someCells>;
