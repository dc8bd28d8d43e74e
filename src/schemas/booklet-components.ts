/** Drawings a chapter may show with `<Drawing id="…" />`. */
export const DRAWINGS = ['alarm', 'circle', 'ladder', 'pacing', 'phased-start'] as const;
/** What a `<Note tone="…">` is for: get help now, take care, the key message, or hope. */
export const TONES = ['urgent', 'careful', 'remember', 'hope'] as const;

export type DrawingId = (typeof DRAWINGS)[number];
export type Tone = (typeof TONES)[number];
