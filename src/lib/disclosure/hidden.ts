import type { PublishedCell } from '#schemas/table.ts';

/**
 * What stands in place of a hidden number: the shorthand of official statistics for "confidential"
 * (`statswales-shorthand`), in square brackets as they write it. The same for small numbers and for those hidden to protect them, or the sign would tell them apart.
 */
export const HIDDEN = '[c]';

export const HIDDEN_LABEL = 'hidden to protect privacy';

export const isHidden = ({ value }: Pick<PublishedCell, 'value'>): boolean => value === HIDDEN;

/** The cell with nothing of its number left; a note may have told it. */
export const hide = (cell: PublishedCell): PublishedCell => ({ ...cell, value: HIDDEN, note: HIDDEN_LABEL });
