/** "1 person", "0 people", "22 people". */
export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

/** A verb that fits a count: `wasOrWere(1)` gives "was". */
export const wasOrWere = (count: number): string => (count === 1 ? 'was' : 'were');

/** Parts of a sentence as a list: "a", "a and b", "a, b and c". */
export const inARow = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** A name in the middle of a sentence: "Treatment as usual" gives "treatment as usual". */
export const midSentence = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
