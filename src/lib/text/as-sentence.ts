/** Ends with a full stop, where no mark ends it yet. */
export const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
