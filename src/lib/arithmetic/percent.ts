/**
 * A share as a percentage in decimal digits, exactly: whole numbers only, so that no half is lost to floating point.
 *
 * A printed percentage "follows" from its count when it equals this: rounded half up, as the report rounds (its 62.5 would be 63).
 * Halves to even would differ in a few cells only (1 of 8, say); a table that rounds so would show it as deviations.
 *
 * @param count how many; 0 or more
 * @param whole of how many; more than 0
 * @param decimals places after the point
 * @returns such as "54.5"; the number alone, without a sign
 */
export function percentOf(count: number, whole: number, decimals = 0): string {
  const scale = 10 ** decimals;
  const scaled = Math.floor((2 * 100 * scale * count + whole) / (2 * whole));
  return (scaled / scale).toFixed(decimals);
}

/** Places after the point of a printed number. */
export const decimalsOf = (printed: string): number => printed.split('.')[1]?.length ?? 0;
