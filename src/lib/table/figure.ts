import { formatOf, formatPrinted, formatRange } from '#lib/figure/format.ts';
import type { Measure } from '#schemas/table.ts';
import type { FigureKind, FigureParts } from './view.ts';

const KIND_OF: Readonly<Record<Measure, FigureKind>> = {
  n: 'count',
  percent: 'count',
  denominator: 'count',
  mean: 'mean',
  sd: 'mean',
  median: 'median',
  q1: 'median',
  q3: 'median',
  or: 'ratio',
  ci_low: 'ratio',
  ci_high: 'ratio',
  p: 'p',
  amount: 'amount',
  approached: 'approached',
  ineligible: 'ineligible',
  recruited: 'recruited',
  complete: 'complete',
  missing: 'missing',
};

/** The figure a measure is read in. */
export const figureKindOf = (measure: Measure): FigureKind => KIND_OF[measure];

/** What to show of a count: the number of people, their percentage, or both. */
export const SHOW = ['both', 'count', 'percent'] as const;
export type Show = (typeof SHOW)[number];

/** A figure as two texts that stand beside each other, so that each can line up with those above and below it. */
export interface FigureText {
  readonly main: string;
  readonly rest: string;
}

/** A figure put together as the report does: "10 (45%)", "14 of 28 (50%)", "6.4 (2.1)", "3.0 (1.3 to 5.5)". */
export function figureText(kind: FigureKind, parts: FigureParts, show: Show = 'both'): FigureText {
  const [main = '', rest = ''] = kind === 'count' ? countText(parts, show) : otherText(kind, parts);
  return { main, rest };
}

/** The same as one text. */
export function figureLine(kind: FigureKind, parts: FigureParts, show: Show = 'both'): string {
  const { main, rest } = figureText(kind, parts, show);
  return rest === '' ? main : `${main} ${rest}`;
}

function countText({ n, percent, denominator }: FigureParts, show: Show): string[] {
  const share = percent === undefined ? '' : `${formatPrinted(percent)}%`;
  if (n === undefined || (show === 'percent' && share !== '')) return [share];
  const count = denominator === undefined ? formatPrinted(n) : formatOf(n, denominator);
  return share === '' || show === 'count' ? [count] : [count, `(${share})`];
}

function otherText(kind: FigureKind, parts: FigureParts): string[] {
  if (kind === 'mean') return withRest(parts.mean, parts.sd && formatPrinted(parts.sd));
  if (kind === 'median') return withRest(parts.median, rangeOf(parts.q1, parts.q3));
  if (kind === 'ratio') return withRest(parts.or, rangeOf(parts.ci_low, parts.ci_high));
  return [formatPrinted(Object.values(parts)[0] ?? '')];
}

const withRest = (main: string | undefined, rest: string | undefined): string[] => [
  formatPrinted(main ?? ''),
  rest ? `(${rest})` : '',
];

const rangeOf = (low: string | undefined, high: string | undefined): string | undefined =>
  low !== undefined && high !== undefined ? formatRange(low, high) : undefined;
