import type { CountBlock } from './count-block.ts';
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

function extreme(
  { counts, equations }: CountBlock,
  at: number,
  hidden: ReadonlySet<number>,
  { least, limit, direction }: Question,
): number | undefined {
  const unknowns = [...hidden];
  const column = new Map(unknowns.map((place, index) => [place, index]));
  const target = column.get(at);
  if (target === undefined) return undefined;
  const floor = (place: number): number => (counts[place]?.cell ? least : 0);
  const hasLimit = limit < Infinity;
  const width = unknowns.length + (hasLimit ? 1 : 0);
  const blank = (): number[] => Array.from({ length: width }, () => 0);

  const rows: number[][] = [];
  const totals: number[] = [];
  for (const { terms, total } of equations) {
    const row = blank();
    let rest = total;
    let isOpen = false;
    for (const { at: place, times } of terms) {
      const index = column.get(place);
      rest -= times * (index === undefined ? (counts[place]?.value ?? 0) : floor(place));
      if (index === undefined) continue;
      row[index] = times;
      isOpen = true;
    }
    if (!isOpen) continue;
    rows.push(row);
    totals.push(rest);
  }
  if (hasLimit) {
    rows.push(
      blank()
        .with(target, 1)
        .with(width - 1, 1),
    );
    totals.push(limit - floor(at));
  }
  const solution = maximise({ rows, totals, aim: blank().with(target, direction) });
  if (!solution) return undefined;
  const whole = solution.map((value) => Math.round(value));
  const holds = rows.every(
    (row, index) => row.reduce((sum, times, place) => sum + times * (whole[place] ?? 0), 0) === totals[index],
  );
  return holds && whole.every((value) => value >= 0) ? (whole[target] ?? 0) + floor(at) : undefined;
}
