import { z } from 'astro/zod';

import { MANUAL_FORMS, manualSlug, ROLES } from './manual.ts';

/** Kinds of answer: one line, several lines, a tick, a number 0–10, a day, or a time of day. */
export const FIELD_KINDS = ['line', 'lines', 'tick', 'scale', 'date', 'time'] as const;

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens');

const asked = {
  /** Part of the key under which the answer is kept: never change it once published. */
  id,
  label: z.string().min(2),
  hint: z.string().optional(),
};

const field = z.strictObject({ kind: z.enum(FIELD_KINDS), ...asked });

/** A number that is reckoned with, such as hours a week. */
const number = z.strictObject({
  kind: z.literal('number'),
  ...asked,
  /** Said after the box: "hours a week". */
  unit: z.string().min(2),
  /** The most there could be; the least is 0. */
  max: z.number().positive(),
  /** The finest step: 0.5 for half hours. */
  step: z.number().positive(),
});

/** One of a few answers: chosen on the screen, ticked on paper. */
const choice = z.strictObject({
  kind: z.literal('choice'),
  ...asked,
  /** Ids are kept: never change one once published. */
  options: z
    .array(z.strictObject({ id, label: z.string().min(2) }))
    .min(2)
    .max(8),
});

/** A contact planned so long after the start: its day, what was said, and whether it is done. Ids of its boxes: `<id>-on`, `<id>-done`, `<id>-note`. */
const due = z.strictObject({
  kind: z.literal('due'),
  id,
  /** What happens: "First call after the first shift". */
  label: z.string().min(5),
  /** What to ask or do, shortly. */
  hint: z.string().optional(),
  /** After the first day at work; 0 days is that day itself. */
  after: z.strictObject({ count: z.int().min(0).max(24), unit: z.enum(['days', 'weeks', 'months']) }),
  who: z.array(z.enum(ROLES)).min(1).max(4),
});

const answer = z.discriminatedUnion('kind', [field, number, choice]);

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
  get items(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof answer, typeof repeat], 'kind'>> {
    return z.array(z.discriminatedUnion('kind', [answer, repeat])).min(1);
  },
});

/** Begins a part of the sheet. */
const heading = z.strictObject({
  kind: z.literal('heading'),
  text: z.string(),
  hint: z.string().optional(),
  /** On paper and in Word this part starts a page of its own, so that it can be handed on by itself. On the screen nothing changes. */
  page: z.boolean().default(false),
});
/** Words to read or say at this place; nothing is answered. */
const note = z.strictObject({ kind: z.literal('note'), text: z.string().min(10) });

/** Somebody signs here, with a pen: a screen takes no signature, so nothing is answered and nothing kept. */
const sign = z.strictObject({
  kind: z.literal('sign'),
  /** Who signs: "the person". */
  who: z.string().min(2).max(60),
});

const sheet = {
  id,
  title: z.string().min(3),
  /** What it is for. */
  intro: z.string().min(5),
  items: z.array(z.discriminatedUnion('kind', [answer, due, repeat, heading, note, sign])).min(1),
};

/** A sheet of the booklet, to fill in on the device or on paper. */
const bookletForm = z.strictObject({
  of: z.literal('booklet'),
  ...sheet,
  /** Place on "My plan", from 1. */
  order: z.int().min(1),
});

/** A form of the manual. Its place is that of its id in `MANUAL_FORMS`. */
const manualForm = z.strictObject({
  of: z.literal('manual'),
  ...sheet,
  id: z.enum(MANUAL_FORMS),
  /** Who fills it in, and with whom, in a few words: "The support worker, with the person". */
  who: z.string().min(5).max(120),
  /** When: "At the first two meetings". */
  when: z.string().min(5).max(160),
  /** How many times one sits down for it. */
  sittings: z.int().min(1).max(4).default(1),
  /** How long each of them takes. */
  minutes: z.int().min(5).max(90),
  /** Where it is kept, and who gets a copy. */
  keep: z.string().min(10).max(300),
  /** The chapter that explains it. */
  chapter: manualSlug,
  /** Ids of `content/references/`, for what the form rests on. */
  sources: z.array(z.string()).min(1),
});

export const formSchema = z.discriminatedUnion('of', [bookletForm, manualForm]);

export type FormField = z.infer<typeof answer>;
export type FormRepeat = z.infer<typeof repeat>;
export type FormDue = z.infer<typeof due>;
export type FormItem = z.infer<typeof sheet.items>[number];
export type BookletForm = z.infer<typeof bookletForm>;
export type ManualForm = z.infer<typeof manualForm>;
export type Form = z.infer<typeof formSchema>;
