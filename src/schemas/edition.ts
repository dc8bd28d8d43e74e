import { z } from 'astro/zod';

import { chapterSlug } from './chapter.ts';

/** Places in the text where a chapter shows services. */
export const FEATURES = ['urgent', 'pain', 'talking', 'work', 'money', 'movement', 'community', 'health'] as const;
/** Local examples a chapter may ask for with `<Place id="…">`. */
export const PLACES = ['walk', 'swim', 'library', 'volunteer', 'council'] as const;

/** Services a chapter shows where an edition names none of its own. */
export const featuredSchema = z.partialRecord(z.enum(FEATURES), z.array(z.string()).min(1));

/** What differs from city to city. The file name is the edition's id and its address. */
export const editionSchema = z.strictObject({
  kind: z.literal('edition'),
  /** The city's name as readers say it. */
  name: z.string().min(2),
  /** One sentence that greets a reader from this city on the cover. */
  greeting: z.string().min(10),
  /** Areas of `content/services/` that belong to it, nearest first. National services are always added. */
  areas: z.array(z.string()),
  /** After how many months without a check an entry says "check first". */
  checkWithinMonths: z.int().min(1).max(24).default(6),
  /** Services shown inside the chapters, by place; the base edition's where one is left out. */
  featured: featuredSchema.default({}),
  /** Local examples; a chapter's own general words where one is left out. */
  places: z.partialRecord(z.enum(PLACES), z.string().min(3)).default({}),
  /** Chapters for which `content/editions/<city>/<chapter>.mdx` replaces the base text. */
  replaces: z.array(chapterSlug).default([]),
});

export type Feature = (typeof FEATURES)[number];
export type PlaceId = (typeof PLACES)[number];
type EditionData = z.infer<typeof editionSchema>;
export type Edition = EditionData & { readonly id: string };
