import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens');
const paragraph = z.string().min(10).max(700);

/** How good a choice or an ending is. It is told in words, never by colour alone. */
export const MERITS = ['good', 'mixed', 'poor'] as const;

const choice = z.strictObject({
  /** Unique within its node. Never change it once published: routes are kept as lists of these. */
  id,
  /** What the reader would say or do. */
  text: z.string().min(3).max(260),
  /** Id of the node that follows. */
  to: id,
  merit: z.enum(MERITS),
  /** The reasoning: what this does, and why that is good or not. */
  why: z.string().min(20).max(600),
  /** Ids of `content/references/` the reasoning rests on. */
  sources: z.array(z.string()).default([]),
});

const decision = z.strictObject({
  kind: z.literal('decision'),
  id,
  /** What has happened and what the reader sees and hears now. It must be true for every route that leads here. */
  scene: z.array(paragraph).min(1).max(4),
  ask: z.string().min(5).max(120).default('What do you do?'),
  choices: z.array(choice).min(2).max(4),
});

const ending = z.strictObject({
  kind: z.literal('ending'),
  id,
  outcome: z.enum(MERITS),
  title: z.string().min(3).max(80),
  /** How it turned out. It must be true for every route that leads here. */
  scene: z.array(paragraph).min(1).max(4),
  /** What to take away. */
  lesson: z.string().min(20).max(400),
});

/**
 * A branching case, `content/training/<module>/case.yaml`. Composite and invented: the page says so. People are named by what they are
 * to the reader ("your client", "the manager"), never by a name.
 */
export const caseSchema = z
  .strictObject({
    kind: z.literal('training-case'),
    title: z.string().min(3).max(80),
    /** One or two sentences: who it is about, and what is at stake. */
    lead: z.string().min(20).max(300),
    /** What is known before the first scene: the person, the job, the pain. */
    background: z.array(paragraph).min(1).max(4),
    /** Id of the first node. */
    start: id,
    nodes: z.array(z.discriminatedUnion('kind', [decision, ending])),
    /** Questions for supervision, to think over after the case. */
    reflect: z.array(z.string().min(10).max(220)).min(2).max(4),
  })
  .superRefine(({ nodes }, context) => {
    const say = (message: string): void => context.addIssue({ code: 'custom', path: ['nodes'], message });
    if (nodes.filter(({ kind }) => kind === 'decision').length < 8) say('expected at least eight decisions');
    if (nodes.filter(({ kind }) => kind === 'ending').length < 3) say('expected at least three endings');
  });

export type CaseMerit = (typeof MERITS)[number];
export type CaseChoice = z.infer<typeof choice>;
export type CaseDecision = z.infer<typeof decision>;
export type TrainingCase = z.infer<typeof caseSchema>;
