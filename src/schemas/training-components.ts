import { DRAWINGS } from './booklet-components.ts';

/** Drawings a lesson may show with `<Drawing id="…" />`: those of the booklet, and some of its own. */
export const TRAINING_DRAWINGS = ['pain-and-time', 'below-the-surface', 'painful-places'] as const;
export const LESSON_DRAWINGS = [...DRAWINGS, ...TRAINING_DRAWINGS] as const;

export type TrainingDrawingId = (typeof TRAINING_DRAWINGS)[number];
