import type { Say } from '#build/strings.ts';

/** Words that say their own key and what was put in, so that a test shows where they went. */
export const sayKeys: Say = (key, values) => `[${[key, ...Object.values(values ?? {})].join(' ')}]`;
