/**
 * The bands of the 25-item scale, from the lowest. Fair (74 to 99) and good (100 or more) are sure. A top band of 115 to 125 is
 * published too, but the cut-off could not be seen in the pages we read: words about it must say so.
 */
const BANDS = [
  { id: 'below', from: 25 },
  { id: 'fair', from: 74 },
  { id: 'good', from: 100 },
  { id: 'top', from: 115 },
] as const;

export type BandId = (typeof BANDS)[number]['id'];

/** The bands a total that ends somewhere from `lowest` to `highest` may fall in; one where they are the same. */
export const bandsBetween = (lowest: number, highest: number): BandId[] =>
  BANDS.filter(({ from }, index) => from <= highest && (BANDS[index + 1]?.from ?? Infinity) > lowest).map(({ id }) => id);
