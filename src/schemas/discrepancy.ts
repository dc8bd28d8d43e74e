import { z } from 'astro/zod';

import { figureKeySchema } from '#schemas/fact.ts';

/**
 * What a published number is held to. `percent`: it follows from its count. `percent-alone`: it has a count to follow from. `size`:
 * a group has as many people as its sidecar says. `parts`: the groups add up to All. `answers`: the answers to a question add up
 * to the people asked. `total`: the rows add up to their total. `within`: no more than there are people. `nested`: no more than in
 * the table whose people these are some of. `between`: a mean or median of All lies between those of its groups. `order`: quartiles and limits stand in their order. `range`: the kind of number can be
 * so. `ratio-p`: a p-value follows from the odds ratio and its interval. `rate`: a response rate follows from the patterns of
 * return. `patterns`: two tables of patterns tell of the same people. `returned`: as many questionnaires came back as the patterns
 * say. `responses`: answers and missing answers add up to the questionnaires that came back. `agreement`: two places that tell of
 * the same thing agree.
 */
export const RULES = [
  ...[
    'percent',
    'percent-alone',
    'size',
    'parts',
    'answers',
    'total',
    'within',
    'nested',
    'between',
    'order',
    'range',
    'ratio-p',
  ],
  ...['rate', 'patterns', 'returned', 'responses', 'agreement'],
] as const;

/** How much hangs on a discrepancy, most first: the order of the page. */
export const WEIGHTS = ['outcome', 'prose', 'percentage', 'small'] as const;

/** Where one published number stands, its table included. */
export const cellKeySchema = figureKeySchema.extend({
  table: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected the id of a table'),
});

const cells = z.array(cellKeySchema).min(1);

/** Two places of the report that tell of the same thing. The arithmetic check holds the first to the second. */
export const agreementsSchema = z.strictObject({
  /** Names that tables give to one question. */
  sameVariable: z.array(z.array(z.string()).min(2)),
  agreements: z.array(
    z.strictObject({
      /** What both tell, in words. */
      says: z.string().min(5),
      /** Added up. */
      first: cells,
      /** Added up; the first should be the same. */
      second: cells,
      /** Taken off the second. Never people of one population off another. */
      less: cells.optional(),
    }),
  ),
});

/** A deviation that an entry explains, as `npm run check` prints it. */
const coverSchema = cellKeySchema.extend({
  rule: z.enum(RULES),
  /** As they were when it was explained: other numbers need to be looked at again. */
  printed: z.string(),
  computed: z.string(),
});

/** A number in an explanation: the value of a cell as printed, or what follows from cells. */
export const figureSchema = z.union([
  cellKeySchema,
  z.strictObject({ sum: cells }),
  /** Of one table only: what is printed less what is missing. */
  z.strictObject({ from: cellKeySchema, less: cells }),
  z.strictObject({ percent: cells, of: cells, decimals: z.int().min(0).max(2).default(0) }),
  /** Mean of answers that count 1, 2, 3 and so on in the order given, those missing left out. */
  z.strictObject({ score: cellKeySchema.omit({ category: true, measure: true }), answers: z.array(z.string()).min(2) }),
  /** Two-sided p-value of Fisher's exact test: the first of so many, against the other of so many. */
  z.strictObject({ fisher: z.tuple([cellKeySchema, cellKeySchema, cellKeySchema, cellKeySchema]) }),
  /** How many questionnaires of a time came back, by the patterns of one table or of several, or the share of people who sent one. */
  z.strictObject({
    returned: z.string(),
    from: z.array(cellKeySchema.pick({ table: true, group: true })).min(1),
    asPercent: z.boolean().default(false),
  }),
  /** A response rate, reckoned from the patterns under it, in per cent. */
  z.strictObject({
    rate: z.string(),
    table: z.string(),
    group: z.string(),
    decimals: z.int().min(0).max(2).default(1),
  }),
  /** How many numbers of a kind a table has, or has below a limit. */
  z.strictObject({
    howMany: cellKeySchema.pick({ table: true, measure: true }),
    at: z.string().optional(),
    below: z.number().optional(),
  }),
  /** Of the rows of a table whose number falls from one time to another: how many, and the least and most that any falls by. */
  z.strictObject({
    falls: cellKeySchema.pick({ table: true, measure: true, group: true }),
    between: z.tuple([z.string(), z.string()]),
    pick: z.enum(['count', 'least', 'most']),
  }),
]);

/** Words in which `{name}` stands for the figure of that name. */
const text = z.string().min(3).max(420);

/** A known inconsistency of the report, explained. Numbers stand in `figures`, never in the words. */
export const discrepancySchema = z.strictObject({
  /** Its fragment on the page, which other pages link to: never change one that has been published. */
  id: z.string().regex(/^d-[a-z0-9-]+$/, 'expected "d-" and small letters, digits and hyphens'),
  weight: z.enum(WEIGHTS),
  /** What is at odds, in a few words. */
  title: z.string().min(5).max(80),
  /** Tables it concerns: it is listed on their pages. */
  tables: z.array(z.string()).default([]),
  /** Headings of the report's text it concerns. */
  sections: z.array(z.string().min(3)).default([]),
  /** What the places say, told apart as A, B and so on. */
  readings: z
    .array(z.strictObject({ by: z.string().min(3).max(60), says: text }))
    .min(1)
    .max(4),
  /** What hangs on it. */
  affects: text,
  /** Which reading the site uses, by its letter, and why. */
  uses: z
    .string()
    .regex(/^[A-Z]/)
    .min(2)
    .max(420),
  /** Where our copy of the report may be at fault. */
  unsure: text.optional(),
  /** Statistics, for those who want them. */
  details: z.array(text).default([]),
  figures: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), figureSchema).default({}),
  /** What the arithmetic check finds that this explains. */
  covers: z.array(coverSchema).default([]),
});

export type Rule = (typeof RULES)[number];
export type Weight = (typeof WEIGHTS)[number];
export type Figure = Readonly<z.infer<typeof figureSchema>>;
export type Cover = Readonly<z.infer<typeof coverSchema>>;
export type Discrepancy = Readonly<z.infer<typeof discrepancySchema>>;
export type AgreementsSpec = Readonly<z.infer<typeof agreementsSchema>>;
