import { bisectRight, nice, ticks } from 'd3-array';

import { formatPartialDate } from '#lib/date/format.ts';
import { formatNumber } from '#lib/figure/format.ts';
import type { Facet } from './facet.ts';
import { isNumeric, isTime, labelOf, missingReason } from './field.ts';
import type { RecordField } from './field.ts';

/** How the values of a column are spread: the bars of its histogram and, by row, the bar it counts in. */
export interface Distribution {
  readonly kind: 'numbers' | 'times' | 'values' | 'texts';
  /** What each bar stands for, in words; none where the texts all differ. */
  readonly labels: readonly string[];
  /** The lowest, middle and highest value, in words, of what can be measured. */
  readonly spread?: { readonly low: string; readonly middle: string; readonly high: string };
  /** Different values; of texts only. */
  readonly different?: number;
  /** How many of these rows stand in each bar, and how many have no value. A row of a list can count in several bars. */
  readonly count: (rows: Iterable<number>) => Counts;
}

export interface Counts {
  readonly bars: readonly number[];
  readonly missing: number;
}

/** About so many bars a histogram. */
const BARS = 12;
const NO_BAR = 255;

/**
 * How a column is spread.
 *
 * @param order of `orderOf`: measurements and times as numbers, NaN where missing
 * @param facet its values to choose by, where it has any
 */
export function distributionOf(
  field: RecordField,
  texts: readonly string[],
  order: () => Float64Array,
  facet: Facet | undefined,
): Distribution {
  if (facet) return ofValues(field, facet);
  const values = isNumeric(field) || isTime(field) ? order() : new Float64Array();
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
  return sorted.length > 0 ? ofNumbers(field, values, sorted) : ofTexts(field, texts);
}

function ofValues(field: RecordField, { values, masks }: Facet): Distribution {
  const isPresent = (value: string): boolean => missingReason(field, value) === undefined;
  const bits = values.map((_, bit) => bit);
  const present = bits.filter((bit) => isPresent(values[bit] ?? ''));
  return {
    kind: 'values',
    labels: present.map((bit) => labelOf(field, values[bit] ?? '')),
    count: (rows) => {
      const counts = values.map(() => 0);
      for (const row of rows) for (const bit of bits) if ((masks[row] ?? 0) & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
      const missing = bits.filter((bit) => !present.includes(bit)).reduce((sum, bit) => sum + (counts[bit] ?? 0), 0);
      return { bars: present.map((bit) => counts[bit] ?? 0), missing };
    },
  };
}

function ofNumbers(field: RecordField, values: Float64Array, sorted: Float64Array): Distribution {
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const edges = edgesOf(field, low, high);
  const bars = Uint8Array.from(values, (value) =>
    Number.isNaN(value) ? NO_BAR : Math.min(Math.max(bisectRight(edges, value) - 1, 0), edges.length - 2),
  );
  const say = sayer(field, values);
  return {
    kind: isTime(field) ? 'times' : 'numbers',
    labels: edges.slice(1).map((to, index) => barLabel(field, edges[index] ?? 0, to)),
    spread: { low: say(low), middle: say(middleOf(sorted)), high: say(high) },
    count: (rows) => countBars(bars, edges.length - 1, rows),
  };
}

/** The median of sorted values. */
function middleOf(sorted: Float64Array): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

function countBars(bars: Uint8Array, length: number, rows: Iterable<number>): Counts {
  const counts = new Uint32Array(NO_BAR + 1);
  for (const row of rows) {
    const bar = bars[row] ?? NO_BAR;
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { bars: [...counts.slice(0, length)], missing: counts[NO_BAR] ?? 0 };
}

const ofTexts = (field: RecordField, texts: readonly string[]): Distribution => ({
  kind: 'texts',
  labels: [],
  different: new Set(texts.filter((text) => missingReason(field, text) === undefined)).size,
  count: (rows) => {
    let missing = 0;
    for (const row of rows) if (missingReason(field, texts[row] ?? '') !== undefined) missing += 1;
    return { bars: [], missing };
  },
});

/** Where bars begin and end: a bar a whole number where there are few, round numbers else. */
function edgesOf(field: RecordField, low: number, high: number): number[] {
  if (isTime(field)) return Array.from({ length: BARS + 1 }, (_, index) => low + (Math.max(high - low, 1) * index) / BARS);
  if (isSteps(field, low, high)) return Array.from({ length: high - low + 2 }, (_, index) => low + index);
  const edges = ticks(...nice(low, high, BARS), BARS);
  // One value, or values as near as a computer can tell: one bar.
  return low < high && edges.length > 1 ? edges : [Math.floor(low), Math.floor(low) + 1];
}

const isSteps = ({ type }: RecordField, low: number, high: number): boolean => type === 'integer' && high - low < BARS + 4;

function barLabel(field: RecordField, from: number, to: number): string {
  if (isTime(field)) return monthOf(field, from);
  const decimals = Math.max(0, Math.ceil(-Math.log10(to - from)));
  const isOne = field.type === 'integer' && to - from === 1;
  return isOne ? formatNumber(from) : `${formatNumber(from, decimals)} to ${formatNumber(to, decimals)}`;
}

/** A value in words, with as many decimals as the column has. */
function sayer(field: RecordField, values: Float64Array): (value: number) => string {
  if (isTime(field)) return (value) => monthOf(field, value);
  const isWhole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return (value) => formatNumber(value, Number.isInteger(value) && isWhole ? 0 : 1);
}

const monthOf = ({ type }: RecordField, value: number): string =>
  formatPartialDate(new Date(value).toISOString().slice(0, type === 'date' ? 10 : 7));
