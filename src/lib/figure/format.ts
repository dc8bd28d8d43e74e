// The one place that says how a number looks, in tables, charts, sentences and downloads alike. Printed values come as the text
// of their CSV cell, so that no digit is lost or made up; computed values come as numbers with the decimals they deserve.
import type { Measure } from '#schemas/table.ts';

/** Measures that count people or things. */
const COUNTS: readonly Measure[] = ['n', 'missing', 'complete', 'approached', 'ineligible', 'recruited', 'denominator'];

/** Whether a measure counts people or things, so that it has no unit and no decimals. */
export const isCount = (measure: Measure): boolean => COUNTS.includes(measure);

/**
 * A printed value: thousands parted, the minus a true one, every digit kept.
 *
 * @returns "1,017" of "1017", "−1.2" of "-1.2"; what is no plain number ("<0.001", "Unknown", "") comes back as it is
 */
export function formatPrinted(value: string): string {
  const [, sign, whole = '', rest = ''] = /^([-−]?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  return sign === undefined ? value : `${sign && '−'}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/** A computed number with so many decimals, halves away from nought. `formatNumber(-0.04, 1)` is "0.0": nothing is less than nothing. */
export function formatNumber(value: number, decimals = 0): string {
  const text = value.toFixed(decimals);
  return formatPrinted(/[1-9]/.test(text) ? text : text.replace('-', ''));
}

/** A computed percentage: `formatPercent(45.45)` is "45%". */
export const formatPercent = (value: number, decimals = 0): string => `${formatNumber(value, decimals)}%`;

/** A computed number that says which way it goes: "+1.3", "−0.4", "0.0". */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return /^[^−]*[1-9]/.test(text) ? `+${text}` : text;
}

/** Money as it is written: "£127", and "£188.50" of "188.5". */
export const formatMoney = (value: string): string => `£${formatPrinted(value.replace(/^(\d+\.\d)$/, '$10'))}`;

/** A range in words, as a dash can be read as a minus: "1.3 to 5.5". */
export const formatRange = (low: string, high: string): string => `${formatPrinted(low)} to ${formatPrinted(high)}`;

/** "p = 0.019", and "p < 0.001" where that is all that is printed. */
export const formatP = (value: string): string => (value.startsWith('<') ? `p < ${value.slice(1).trim()}` : `p = ${value}`);

/** A count of a group: "10 of 22". */
export const formatOf = (count: string, of: string): string => `${formatPrinted(count)} of ${formatPrinted(of)}`;

/**
 * A printed value as its measure and its unit ask.
 *
 * @param unit of the variable, as its sidecar has it; money where it begins with £
 * @returns "45%" for a percentage, "£188.50" for an amount of money, else the number alone: its unit stands in the heading
 */
export function formatFigure(measure: Measure, value: string, unit = ''): string {
  if (value === '' || isCount(measure) || measure === 'p') return formatPrinted(value);
  if (measure === 'percent') return `${formatPrinted(value)}%`;
  return unit.startsWith('£') ? formatMoney(value) : formatPrinted(value);
}

/** The printed value as a number to sort, add or draw by; undefined where there is none. "<0.001" counts as 0.001. */
export function figureNumber(value: string): number | undefined {
  const digits = /^<?\s*([-−]?\d+(?:\.\d+)?)$/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits.replace('−', '-'));
}

/** How many decimals a printed value has. */
export const decimalsOf = (value: string): number => /\.(\d+)$/.exec(value)?.[1]?.length ?? 0;
