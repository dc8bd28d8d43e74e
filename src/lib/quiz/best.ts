import type { Result } from './question.ts';

/** The result that counts: one that passes before one that does not, then the higher, then the earlier; undefined of none. */
export const bestOf = (results: readonly Result[]): Result | undefined =>
  results.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score || a.attempt - b.attempt)[0];
