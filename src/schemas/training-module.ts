import { z } from 'astro/zod';

const sentence = z.string().min(10).max(220);
const minutes = z.int().min(3).max(60);

/** The modules, by the names of their folders in `content/training/`, in their order. Addresses and SCORM packages rely on them. */
export const MODULE_IDS = [
  'what-chronic-pain-is',
  'how-pain-shows',
  'medicines-at-work',
  'good-days-and-bad-days',
  'tiredness-and-mood',
  'talking-about-pain-and-work',
  'working-with-the-pain-team',
  'making-work-fit',
] as const;

/** One part of an hour with a group. */
const step = z.strictObject({
  minutes: z.int().min(2).max(40),
  title: z.string().min(3).max(60),
  /** What the person who runs the hour does, and what to listen for. */
  text: z.string().min(20),
});

/**
 * What a training module is, `content/training/<module>/module.yaml`. The name of the folder is its address. Texts may hold facts of
 * the trial: `{women}`, or `{women:in-ten}` for one of its forms.
 */
export const trainingModuleSchema = z.strictObject({
  kind: z.literal('training-module'),
  /** Place in the course, from 1. */
  order: z.int().min(1).max(20),
  /** The heading of the page: short and plain. */
  title: z.string().min(3).max(60),
  /** The name in lists and links to it. */
  short: z.string().min(3).max(28),
  /** One sentence: what the module gives the reader. */
  lead: sentence,
  /** "After this module you can …": what the reader will be able to do, each beginning with a verb. */
  aims: z.array(sentence).min(3).max(5),
  /** How long each part takes somebody who reads with care. */
  minutes: z.strictObject({ lesson: minutes, case: minutes, quiz: minutes }),
  /** One thing to do on Monday. */
  monday: z.string().min(20).max(300),
  /** What to keep in mind if all else is forgotten. */
  remember: z.array(sentence).min(3).max(6),
  /** Ids of `content/references/`: everything the lesson, the case and the quiz rest on. */
  sources: z.array(z.string()).min(1),
  /** How to run the module in an hour with a group. */
  group: z.strictObject({
    /** What to have ready. */
    need: z.array(z.string().min(3)).min(1),
    /** The hour, minutes adding up to 60. */
    plan: z
      .array(step)
      .min(4)
      .refine((steps) => steps.reduce((sum, part) => sum + part.minutes, 0) === 60, 'expected minutes that add up to 60'),
    /** Questions that get people talking, and what good answers have in them. */
    questions: z.array(z.strictObject({ ask: z.string().min(10), listenFor: z.string().min(10) })).min(3),
  }),
});

/** Front matter of a lesson, `content/training/<module>/lesson.mdx`; everything about it stands in `module.yaml`. */
export const trainingLessonSchema = z.strictObject({ kind: z.literal('training-lesson') });

export type ModuleId = (typeof MODULE_IDS)[number];
export type TrainingModule = z.infer<typeof trainingModuleSchema>;
