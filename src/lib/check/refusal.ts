/** Why a chosen file cannot be read as a CSV. Which words say so is for the page. */
export const REFUSALS = [
  ...(['too-big', 'unreadable', 'empty', 'utf-16', 'not-utf-8', 'workbook', 'pdf', 'binary'] as const),
  ...(['semicolons', 'tabs', 'one-column', 'quotes', 'duplicate-columns', 'unnamed-columns', 'header-only', 'ragged'] as const),
] as const;

export interface Refusal {
  readonly reason: (typeof REFUSALS)[number];
  /** For the holes of the words: {n}, {names}, {line} … */
  readonly values: Readonly<Record<string, string | number>>;
  /** Where it is, by line of the file; the first few. */
  readonly places: readonly { readonly line: number; readonly found: string }[];
}

/** Places that are told. */
export const PLACES_TOLD = 20;

export const refuse = (
  reason: Refusal['reason'],
  values: Refusal['values'] = {},
  places: Refusal['places'] = [],
): { readonly refusal: Refusal } => ({ refusal: { reason, values, places: places.slice(0, PLACES_TOLD) } });
