import type { CountBlock, Equation } from './count-block.ts';
import { maximise } from './simplex.ts';

/** The smallest and the largest value a hidden count can be shown to have. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * How far a hidden count may lie from the truth, as far as any reader can tell who knows every printed count, every sum and that
 * no hidden count is below `least`. Each end is proven: there is a whole table of whole numbers that agrees with all that is
 * printed and has that value. A value that no such table was found for does not count, so that an error here hides more, never less.
 *
 * The audit of Fischetti and Salazar (2001), with a check of each answer in whole numbers (`fischetti-2001`).
 *
 * @param at the count in question
 * @param hidden places of the counts that are not printed
 * @param limit above it the exact value does not matter
 */
export function rangeOf(
  block: CountBlock,
  at: number,
  hidden: ReadonlySet<number>,
  { least, limit }: { readonly least: number; readonly limit: number },
): Range {
  const truth = block.counts[at]?.value ?? 0;
  const low = extreme(block, at, hidden, { least, limit: Infinity, direction: -1 });
  const high = extreme(block, at, hidden, { least, limit: Math.max(limit, truth), direction: 1 });
  return { low: Math.min(low ?? truth, truth), high: Math.max(high ?? truth, truth) };
}

interface Question {
  readonly least: number;
  readonly limit: number;
  readonly direction: 1 | -1;
}

/** The furthest value in one direction that a whole table was found for. */
function extreme(block: CountBlock, at: number, hidden: ReadonlySet<number>, question: Question): number | undefined {
  const { least, limit, direction } = question;
  const floor = (place: number): number => (block.counts[place]?.cell ? least : 0);
  const { unknowns, equations } = linkedTo(block, at, hidden);
  const hasLimit = limit < Infinity;
  const width = unknowns.length + (hasLimit ? 1 : 0);
  const column = new Map(unknowns.map((place, index) => [place, index]));
  const unit = (index: number, value: number): number[] => blank(width).with(index, value);
  const target = column.get(at) ?? 0;

  const rows = equations.map(({ terms }) => rowOf(terms, column, width));
  const totals = equations.map(({ terms, total }) =>
    terms.reduce(
      (rest, { at: place, times }) => rest - times * (column.has(place) ? floor(place) : (block.counts[place]?.value ?? 0)),
      total,
    ),
  );
  if (hasLimit) {
    rows.push(unit(target, 1).with(width - 1, 1));
    totals.push(limit - floor(at));
  }
  const found = inWholeNumbers(maximise({ rows, totals, aim: unit(target, direction) }), rows, totals);
  return found && (found[target] ?? 0) + floor(at);
}

/** The hidden counts that a hidden count hangs together with, itself first, and the sums they stand in. All others can stay as they are. */
function linkedTo(
  { equations }: CountBlock,
  at: number,
  hidden: ReadonlySet<number>,
): { unknowns: number[]; equations: Equation[] } {
  const unknowns = new Set([at]);
  const linked = new Set<Equation>();
  for (const place of unknowns) {
    for (const equation of equations) {
      if (linked.has(equation) || !equation.terms.some((term) => term.at === place)) continue;
      linked.add(equation);
      for (const term of equation.terms) if (hidden.has(term.at)) unknowns.add(term.at);
    }
  }
  return { unknowns: [...unknowns], equations: [...linked] };
}

function rowOf(terms: Equation['terms'], column: ReadonlyMap<number, number>, width: number): number[] {
  const row = blank(width);
  for (const { at, times } of terms) {
    const index = column.get(at);
    if (index !== undefined) row[index] = times;
  }
  return row;
}

const blank = (width: number): number[] => new Array<number>(width).fill(0);

/** The solution rounded, if it then still is one: the proof does not rest on how it was found. */
function inWholeNumbers(
  solution: readonly number[] | undefined,
  rows: readonly (readonly number[])[],
  totals: readonly number[],
): number[] | undefined {
  const whole = solution?.map((value) => Math.round(value));
  if (!whole?.every((value) => value >= 0)) return undefined;
  const sumOf = (row: readonly number[]): number => row.reduce((sum, times, index) => sum + times * (whole[index] ?? 0), 0);
  return rows.every((row, index) => sumOf(row) === totals[index]) ? whole : undefined;
}
