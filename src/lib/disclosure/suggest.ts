import type { ColumnProfile } from './profile.ts';

/** What an acquaintance may know of somebody: words of column names. */
const KNOWN_TO_OTHERS =
  /(?:^|_)(?:age|sex|gender|ethnic\w*|marital|area|town|city|district|region|country|site|practice|job|occupation|employer|housing|household|education|disab\w*|language|religion)(?:_|$)/i;

/**
 * Columns by which somebody who knows a person could find them, guessed from their names. A guess to begin from: which they are
 * is for those to say who know what is known.
 */
export const suggestQuasiIdentifiers = (profiles: readonly ColumnProfile[]): string[] =>
  profiles
    .filter(({ name, distinct }) => distinct > 1 && KNOWN_TO_OTHERS.test(name.replaceAll(/[^a-z\d]+/gi, '_')))
    .map(({ name }) => name);
