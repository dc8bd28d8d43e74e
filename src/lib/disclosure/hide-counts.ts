import type { Gate } from '#schemas/table.ts';
import type { Count, CountBlock } from './count-block.ts';
import { rangeOf } from './reach.ts';
import type { Range } from './reach.ts';

/** What of the sidecar counts are hidden by. */
export type CountRule = Pick<Gate, 'threshold' | 'zeros'>;

/** Why a count is hidden: it is small itself, or it would give a small one away. */
export type CountReason = 'small' | 'secondary';

/** A count of people that must not be known: below the threshold, zeros as the owner chose. */
export const isSmall = ({ value, groupSize }: Count, { threshold, zeros }: CountRule): boolean =>
  value < threshold && (value > 0 || (zeros === 'hide' && groupSize > 0));

/**
 * Which printed counts of a block are hidden, and why.
 *
 * Small counts first (primary suppression). Then more (secondary suppression), until for every small count, printed or worked
 * out, a reader can narrow it down no further than they could if nothing of the block were printed but the sizes of the groups; as far as
 * the threshold, beyond which it is not small. Then those that turn out not to be needed are shown again. Where nothing else
 * helps, the whole block is hidden.
 *
 * @returns places in `block.counts`, of printed ones only
 */
export function hideCounts(block: CountBlock, rule: CountRule): Map<number, CountReason> {
  const isPrinted = (at: number): boolean => block.counts[at]?.cell !== undefined;
  const all = block.counts.map((_, at) => at);
  const small = all.filter((at) => isSmall(block.counts[at] as Count, rule));
  if (small.length === 0) return new Map();
  const least = rule.zeros === 'show' ? 1 : 0;
  const spared = all.filter((at) => least === 1 && block.counts[at]?.value === 0 && isPrinted(at));
  const unprinted = all.filter((at) => !isPrinted(at));
  const work: Work = {
    block,
    small,
    least,
    limit: rule.threshold - 1,
    candidates: all.filter((at) => isPrinted(at) && !spared.includes(at)),
  };
  const needed = new Map(small.map((at) => [at, range(work, at, new Set([...work.candidates, ...unprinted]))]));
  const hidden = new Set([...small, ...unprinted]);
  const isSafe = [...needed.values()].every(({ low, high }) => low < high) && hideMore(work, hidden, needed);
  if (isSafe) showAgain(work, hidden, needed);
  // Of a group of nobody everybody knows that all its counts are 0.
  const whole = all.filter((at) => (block.counts[at]?.groupSize ?? 0) > 0);
  const final = (isSafe ? [...hidden] : whole).filter(isPrinted);
  return new Map(final.map((at) => [at, small.includes(at) ? 'small' : 'secondary']));
}

interface Work {
  readonly block: CountBlock;
  readonly small: readonly number[];
  /** What no hidden count can be below: zeros are shown, or not. */
  readonly least: number;
  readonly limit: number;
  /** Printed counts that may be hidden. */
  readonly candidates: readonly number[];
}

type Needed = ReadonlyMap<number, Range>;

const range = ({ block, least, limit }: Work, at: number, hidden: ReadonlySet<number>): Range =>
  rangeOf(block, at, hidden, { least, limit });

/** Adds to `hidden` until every small count is protected; false where that cannot be had. */
function hideMore(work: Work, hidden: Set<number>, needed: Needed): boolean {
  for (;;) {
    const next = forOpenSum(work, hidden) ?? forWeakCount(work, hidden, needed);
    if (next === 'none') return true;
    if (next === 'stuck') return false;
    hidden.add(next);
  }
}

/** A sum with one hidden count gives it away: the count to hide with it, if there is such a sum. */
function forOpenSum(work: Work, hidden: ReadonlySet<number>): number | undefined {
  const { block, small, candidates } = work;
  const mustHide = (at: number): boolean => block.counts[at]?.cell !== undefined || small.includes(at);
  const open = block.equations
    .map(({ terms }) => terms.map(({ at }) => at))
    .filter((places) => {
      const unknown = places.filter((at) => hidden.has(at));
      return unknown.length === 1 && unknown.every(mustHide);
    });
  for (const places of open) {
    const choice = cheapest(
      work,
      places.filter((at) => candidates.includes(at) && !hidden.has(at)),
      (at) => open.filter((other) => other.includes(at)).length,
    );
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** A count that can still be narrowed down: what to hide next, from the sums it stands in if that is possible. */
function forWeakCount(work: Work, hidden: ReadonlySet<number>, needed: Needed): number | 'none' | 'stuck' {
  const { block, candidates, small } = work;
  const weak = small.find((at) => !isProtected(work, at, hidden, needed));
  if (weak === undefined) return 'none';
  const rest = candidates.filter((at) => !hidden.has(at));
  const near = block.equations
    .filter(({ terms }) => terms.some(({ at }) => at === weak))
    .flatMap(({ terms }) => terms.map(({ at }) => at).filter((at) => rest.includes(at)));
  return cheapest(work, near.length > 0 ? near : rest) ?? 'stuck';
}

function isProtected(work: Work, at: number, hidden: ReadonlySet<number>, needed: Needed): boolean {
  const { low, high } = range(work, at, hidden);
  const wanted = needed.get(at) ?? { low, high };
  return low <= wanted.low && high >= wanted.high;
}

/** The count whose loss costs least: one that closes several sums, no total, and small. */
function cheapest({ block }: Work, places: readonly number[], closes: (at: number) => number = () => 0): number | undefined {
  const isTotal = (at: number): boolean =>
    block.equations.some(({ terms }) => terms.some((term) => term.at === at && term.times === -1));
  const cost = (at: number): number => (isTotal(at) ? 1e6 : 0) - closes(at) * 1e3 + (block.counts[at]?.value ?? 0);
  return places.toSorted((a, b) => cost(a) - cost(b) || a - b)[0];
}

/** Takes out of `hidden`, largest first, what protects nothing. */
function showAgain(work: Work, hidden: Set<number>, needed: Needed): void {
  const { block, small, candidates } = work;
  const extra = candidates.filter((at) => hidden.has(at) && !small.includes(at));
  for (const at of extra.toSorted((a, b) => (block.counts[b]?.value ?? 0) - (block.counts[a]?.value ?? 0))) {
    hidden.delete(at);
    if (!small.every((other) => isProtected(work, other, hidden, needed))) hidden.add(at);
  }
}
