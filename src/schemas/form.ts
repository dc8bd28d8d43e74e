import { z } from 'astro/zod';

/** Kinds of answer: one line, several lines, a tick, a number 0–10, a day, or a time of day. */
export const FIELD_KINDS = ['line', 'lines', 'tick', 'scale', 'date', 'time'] as const;

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens');

const field = z.strictObject({
  kind: z.enum(FIELD_KINDS),
  /** Part of the key under which the answer is kept: never change it once published. */
  id,
  label: z.string().min(2),
  hint: z.string().optional(),
});

const repeat = z.strictObject({
  kind: z.literal('repeat'),
  id,
  /** What one of them is called, for "Goal 2" and "Remove this goal". */
  one: z.string().min(2),
  /** Words on the button that adds one. */
  add: z.string().min(3),
  /** How many empty ones paper gets. */
  blank: z.int().min(1).max(14),
  /** How many may be kept. */
  most: z.int().min(1).max(60),
  /** Draw the answers of this field as the rungs of a ladder. */
  ladder: id.optional(),
  get items(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof field, typeof repeat], 'kind'>> {
    return z.array(z.discriminatedUnion('kind', [field, repeat])).min(1);
  },
});

/** A sheet to fill in on the device or on paper. */
export const formSchema = z.strictObject({
  id,
  /** Place on "My plan", from 1. */
  order: z.int().min(1),
  title: z.string().min(3),
  intro: z.string().min(5),
  items: z
    .array(z.discriminatedUnion('kind', [field, repeat, z.strictObject({ kind: z.literal('heading'), text: z.string() })]))
    .min(1),
});

export type FormField = z.infer<typeof field>;
export type FormRepeat = z.infer<typeof repeat>;
interface FormHeading {
  kind: 'heading';
  text: string;
}
export type FormItem = FormField | FormRepeat | FormHeading;
export type Form = z.infer<typeof formSchema>;
