import { LESSON_DRAWINGS } from './training-components.ts';

/** Drawings of the manual alone. */
export const OWN_MANUAL_DRAWINGS = ['pathway'] as const;
/** Drawings a chapter of the manual may show with `<Drawing id="…" />`: those of the booklet and the training, and its own. */
export const MANUAL_DRAWINGS = [...LESSON_DRAWINGS, ...OWN_MANUAL_DRAWINGS] as const;

export type OwnManualDrawingId = (typeof OWN_MANUAL_DRAWINGS)[number];
