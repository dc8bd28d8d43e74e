import { DRAWINGS } from './booklet-components.ts';

/** Drawings of the training alone. */
export const TRAINING_DRAWINGS = [
  'below-the-surface',
  'both-ways',
  'flare-fortnight',
  'hope-and-step',
  'job-fit',
  'joint-meeting',
  'pain-and-time',
  'painful-places',
  'planned-follow-up',
  'safety-steps',
  'sleepy-hours',
  'two-sides',
] as const;
/** Drawings a lesson may show with `<Drawing id="…" />`: those of the booklet, and those of its own. */
export const LESSON_DRAWINGS = [...DRAWINGS, ...TRAINING_DRAWINGS] as const;

export type TrainingDrawingId = (typeof TRAINING_DRAWINGS)[number];
