/** Words as they begin a sentence: "not in work" is "Not in work". */
export const atStart = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
