import { z } from 'astro/zod';

/** The sections of the scale, in its order. */
export const FIDELITY_SECTIONS = ['staffing', 'organisation', 'services'] as const;

/** One item of the fidelity scale, told in our own words: the scale's wording of what a score stands for is not ours to print. */
export const fidelityItemSchema = z.strictObject({
  /** Part of the keys under which reviews are kept: never change it once published. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  /** Its place on the scale, from 1. */
  number: z.int().min(1).max(25),
  section: z.enum(FIDELITY_SECTIONS),
  /** Its published name, exactly. */
  name: z.string().min(3),
  /** Whether we saw that name in a source; otherwise readers are told to check it against the official scale. */
  seen: z.boolean(),
  /** Among the items most strongly linked with employment when IPS-25 was tested. */
  linked: z.boolean().default(false),
  /** What to call it in a UK pain service: short, in everyday words. */
  ukName: z.string().min(3).max(60),
  /** What it means in general, in one sentence; not what a score stands for. */
  what: z.string().min(20).max(140),
  /** Evidence worth looking for. */
  look: z.string().min(20).max(140),
  /** What usually raises it. */
  lift: z.string().min(20).max(140),
  /** A number that a source gives, and the id of that source in `content/references/`. */
  figure: z.strictObject({ text: z.string().min(20), source: z.string() }).optional(),
});

export type FidelitySection = (typeof FIDELITY_SECTIONS)[number];
export type FidelityItem = z.infer<typeof fidelityItemSchema>;
