import { z } from 'astro/zod';

import { MODULE_IDS } from './training-module.ts';

/** The chapters of the manual, in file names without their number. Addresses rely on them. */
export const MANUAL_SLUGS = [
  'what-this-manual-is',
  'ips-and-its-principles',
  'the-pathway',
  'who-does-what',
  'how-people-come-in',
  'first-meetings',
  'the-joint-consultation',
  'the-pain-management-plan',
  'stage-one-preparedness',
  'stage-two-preparing',
  'stage-three-placement',
  'working-with-employers',
  'benefits-counselling',
  'support-in-work',
  'joining-up-services',
  'measuring-outcomes',
  'keeping-to-the-model',
] as const;

/** The forms of the manual, by the names of their files in `content/forms/`, in their order. Addresses and kept words rely on them. */
export const MANUAL_FORMS = [
  'first-conversation',
  'joint-assessment',
  'pain-management-plan',
  'vocational-profile',
  'action-plan',
  'employer-contacts',
  'placement-agreement',
  'phased-start',
  'flare-up-at-work',
  'follow-up',
  'benefits-questions',
  'consent-to-share',
] as const;

/** Who does a step: the person, the employment support worker, the pain specialist, the GP's practice, the employer, a manager or co-ordinator. */
export const ROLES = ['person', 'worker', 'pain-specialist', 'practice', 'employer', 'manager'] as const;

/** Whose experience in the pilot a lesson comes from. */
export const VOICES = ['people', 'workers', 'pain-team', 'practices', 'employers', 'researchers'] as const;

export const manualSlug = z.enum(MANUAL_SLUGS);
/** Words that may hold facts: `{women}`, or `{women:in-ten}` for one of its forms. */
const sentence = z.string().min(10).max(220);

/** Front matter of one chapter of the manual, `content/manual/NN-<chapter>.mdx`. */
export const manualChapterSchema = z.strictObject({
  kind: z.literal('manual-chapter'),
  /** Place in the manual, from 1. */
  order: z.int().min(1).max(99),
  /** The heading of the page: short and plain. */
  title: z.string().min(3).max(60),
  /** The name in lists and links to it. */
  short: z.string().min(3).max(28),
  /** One sentence: what the chapter gives the reader. Also the preview of a reference to the chapter. */
  lead: sentence,
  /** What the work of this chapter is for, in one to three sentences. */
  purpose: z.string().min(30).max(500),
  /** What to do, in order: each begins with a verb and can be ticked off. */
  steps: z
    .array(z.strictObject({ do: z.string().min(10).max(240), who: z.array(z.enum(ROLES)).min(1).max(4) }))
    .min(3)
    .max(10),
  /** What the pilot taught, in our own words, and where the report tells it ("Work package 5, employers"). */
  lessons: z
    .array(z.strictObject({ from: z.enum(VOICES), text: z.string().min(30).max(420), at: z.string().min(8).max(90) }))
    .min(2)
    .max(8),
  /** The forms this chapter uses, in the order of need. */
  forms: z.array(z.enum(MANUAL_FORMS)),
  /** The modules of the training that go with it. */
  training: z.array(z.enum(MODULE_IDS)),
  /** Ids of the tables of the trial a fact of the chapter comes from. */
  tables: z.array(z.string()),
  /** Ids of `content/references/`; `<Cite>` numbers them in this order. */
  sources: z.array(z.string()).min(1),
});

export type ManualSlug = (typeof MANUAL_SLUGS)[number];
export type ManualFormId = (typeof MANUAL_FORMS)[number];
export type Role = (typeof ROLES)[number];
export type Voice = (typeof VOICES)[number];
export type ManualChapterData = z.infer<typeof manualChapterSchema>;
