import { z } from 'astro/zod';

/** Kinds of number, in the words of DESIGN section 4. `amount` is a length, an age or a sum, its unit in the variable. */
export const MEASURES = [
  ...['n', 'percent', 'mean', 'sd', 'median', 'q1', 'q3', 'missing', 'complete', 'approached', 'ineligible', 'recruited'],
  ...['or', 'ci_low', 'ci_high', 'p', 'denominator', 'amount'],
] as const;

/**
 * What the rows of a variable are to each other. `single`: one answer a person, so the answers add up to the group. `multiple`:
 * a person can be in several rows. `continuous`: a measurement, summed up. `flow`: counts that stand for themselves. `test`: a
 * comparison, such as an odds ratio.
 */
export const VARIABLE_KINDS = ['single', 'multiple', 'continuous', 'flow', 'test'] as const;

/** A column of the CSV, as Table Schema (Data Package v2) names its properties. */
const fieldSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'expected small letters, digits and underscores'),
  /** The heading readers see; the name where left out. */
  title: z.string().min(1).optional(),
  /** `list`: several texts in one cell, with `delimiter` between them. */
  type: z.enum(['string', 'integer', 'number', 'date', 'boolean', 'yearmonth', 'list']),
  /** Of a list; a comma where left out. */
  delimiter: z.string().min(1).optional(),
  /** What the column holds, in a sentence for readers: it is the help on tap, the dictionary and the download's README. */
  description: z.string().min(3),
  /** As in "weeks". */
  unit: z.string().min(1).optional(),
  /** The only values there may be, in the order readers see them, with the words that stand for them. */
  categories: z
    .array(z.strictObject({ value: z.string(), label: z.string().min(1) }))
    .min(1)
    .optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      enum: z.array(z.string()).min(1).optional(),
    })
    .optional(),
});

const variableSchema = z.strictObject({
  /** As in the CSV. */
  name: z.string().min(1),
  kind: z.enum(VARIABLE_KINDS),
  unit: z.string().min(1).optional(),
  /** Who is counted, where that is not the group. */
  denominator: z.string().min(1).optional(),
});

/** A table that others have published already: the gate reports on it, and does not refuse it. */
const published = z.strictObject({
  status: z.literal('already_published'),
  /** Where: an id of `content/references/`. */
  citation: z.string().min(1),
});

/** A table that is published here first: nothing of it appears unless it passes. */
const gated = z.strictObject({
  status: z.literal('gated'),
  /** Who answers for the numbers below; a role, not a person's name. */
  owner: z.string().min(3),
  /** Counts of people below it are hidden. */
  threshold: z.int().min(2).default(10),
  /** Whether a count of nobody is shown. */
  zeros: z.enum(['show', 'hide']).default('hide'),
  /** Columns by which somebody who knows a person could find them in the file. */
  quasiIdentifiers: z.array(z.string()).default([]),
  /** Columns that must not be learnt about a person. */
  sensitive: z.array(z.string()).default([]),
  /** How many rows must share each combination of the quasi-identifiers. */
  k: z.int().min(2).default(5),
  /** How many different values of each sensitive column such rows must have. */
  l: z.int().min(1).default(2),
  /** What looks like a leak and is none: a rule of `src/lib/disclosure/rules.ts` that may be signed off, and the reason. */
  signedOff: z.array(z.strictObject({ rule: z.string(), column: z.string(), reason: z.string().min(15) })).optional(),
});

/** What every sidecar of a CSV says: `data/<name>.yaml` beside `data/<name>.csv`. */
const common = {
  /** The file's name without its ending: the table's id in addresses. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  title: z.string().min(3).max(90),
  /** What the report calls it: "Table 4". */
  reportTitle: z.string().min(1).optional(),
  description: z.string().min(10),
  source: z.strictObject({
    /** An id of `content/references/`; left out where the data are made up. */
    report: z.string().min(1).optional(),
    section: z.string().min(3),
    page: z.string().min(1).optional(),
  }),
  population: z.strictObject({
    name: z.string().min(3),
    n: z.int().min(0),
    /** The table whose people these are some of. */
    parent: z.string().nullable(),
    parentNote: z.string().optional(),
  }),
  fields: z.array(fieldSchema).min(1),
  footnotes: z.array(z.string()),
  missingValues: z.array(z.strictObject({ value: z.string(), label: z.string().min(1) })),
  disclosure: z.discriminatedUnion('status', [published, gated]),
};

/** Numbers, one a line: `variable,category,group,timepoint,measure,value,note`. */
export const cellsSpecSchema = z.strictObject({
  ...common,
  form: z.literal('cells').default('cells'),
  /** Made of records that are made up. */
  synthetic: z.boolean().optional(),
  groups: z.array(z.strictObject({ name: z.string().min(1), label: z.string().min(1), n: z.int().min(0) })),
  timepoints: z.array(z.string()),
  measures: z.array(z.enum(MEASURES)).min(1),
  variables: z.array(variableSchema).min(1),
});

/** One record a line: a person, a visit, a theme. The columns are the `fields`, in their order. */
export const recordsSpecSchema = z.strictObject({
  ...common,
  form: z.literal('records'),
  /** What one line is: "person", "theme". */
  record: z.string().min(2),
  /** Several of them; `record` with an s where left out. */
  records: z.string().min(2).optional(),
  /** Made up, to show how the site works. Every page and download says so. */
  synthetic: z.boolean().default(false),
  /** The table of numbers that is made of the records and published beside or instead of them, its small numbers hidden. */
  summary: z
    .strictObject({
      /** The id of the table that is made. */
      name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
      title: z.string().min(3).max(90),
      description: z.string().min(10),
      /** The column whose values become the groups, beside all records together. */
      by: z.string(),
      /** What the groups are called in full, by value; `All` is everybody. */
      labels: z.record(z.string(), z.string()).default({}),
      footnotes: z.array(z.string()).default([]),
    })
    .optional(),
});

export const tableSpecSchema = z.union([recordsSpecSchema, cellsSpecSchema]);

/** One published number, as its CSV line has it. */
export const publishedCellSchema = z.object({
  variable: z.string(),
  category: z.string(),
  group: z.string(),
  timepoint: z.string(),
  measure: z.enum(MEASURES),
  /** As printed; empty where the report gives none. */
  value: z.string(),
  note: z.string(),
  /** Of the CSV, 1-based. */
  line: z.int(),
});

/** A record: its line, and a text a field, in the order of the fields. */
export const recordSchema = z.object({ line: z.int(), values: z.array(z.string()) });

export type Measure = (typeof MEASURES)[number];
export type VariableKind = (typeof VARIABLE_KINDS)[number];
export type Field = Readonly<z.infer<typeof fieldSchema>>;
export type Variable = Readonly<z.infer<typeof variableSchema>>;
export type CellsSpec = Readonly<z.infer<typeof cellsSpecSchema>>;
export type RecordsSpec = Readonly<z.infer<typeof recordsSpecSchema>>;
export type SummaryPlan = NonNullable<RecordsSpec['summary']>;
export type TableSpec = CellsSpec | RecordsSpec;
export type Gate = Extract<TableSpec['disclosure'], { status: 'gated' }>;
export type PublishedCell = Readonly<z.infer<typeof publishedCellSchema>>;
export type TableRecord = Readonly<z.infer<typeof recordSchema>>;

/** A table of numbers and what its sidecar says of it. */
export interface CellsTable {
  readonly id: string;
  readonly spec: CellsSpec;
  readonly cells: readonly PublishedCell[];
}

/** A table of records and what its sidecar says of it. */
export interface RecordsTable {
  readonly id: string;
  readonly spec: RecordsSpec;
  readonly records: readonly TableRecord[];
}
