/** A hole for a fact in the front matter of a story: `{women}`, or `{women:in-ten}` for one of its forms. */
const HOLE = /\{([a-z0-9-]+)(?::([a-z-]+))?\}/g;

/** Puts facts into a text with holes: "{women} were women" gives "30 of 50 were women". */
export const fillFacts = (text: string, say: (id: string, form: string | undefined) => string): string =>
  text.replace(HOLE, (_hole, id: string, form: string | undefined) => say(id, form));

/** The facts a text has holes for, in order. */
export const factsIn = (text: string): { readonly id: string; readonly form: string | undefined }[] =>
  [...text.matchAll(HOLE)].map(([, id = '', form]) => ({ id, form }));
