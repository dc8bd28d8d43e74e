import type { CellsTable, Measure, PublishedCell } from '#schemas/table.ts';
import type { CountRule } from './hide-counts.ts';
import { partitionsOf } from './partitions.ts';
import type { Partition } from './partitions.ts';

const SUMMARIES: readonly Measure[] = ['mean', 'sd', 'median', 'q1', 'q3'];
/** Known of all groups but one, these are known of the last one too: sums of people's values add up. Medians do not. */
const ADDITIVE: readonly Measure[] = ['mean', 'sd'];

/**
 * The means, medians and their spreads of one variable at one time that must not be printed: those of fewer people than the
 * threshold (NHS England's rule for HES, with the owner's threshold: `nhs-hes-disclosure`), and with them so many means that none of these follows from
 * the others.
 */
export function hideSummaries(
  spec: CellsTable['spec'],
  block: readonly PublishedCell[],
  { threshold }: CountRule,
): PublishedCell[] {
  const summaries = block.filter(({ measure, value }) => SUMMARIES.includes(measure) && value !== '');
  const partitions = partitionsOf(spec.groups);
  return [...Map.groupBy(summaries, ({ category }) => category).values()].flatMap((row) => {
    const few = new Set(row.filter((cell) => peopleBehind(spec, block, cell) < threshold).map(({ group }) => group));
    const shownGroups = new Set(row.filter(({ measure }) => ADDITIVE.includes(measure)).map(({ group }) => group));
    const alsoHidden = withTotals(few, shownGroups, partitions);
    return row.filter(({ group, measure }) => few.has(group) || (alsoHidden.has(group) && ADDITIVE.includes(measure)));
  });
}

/** How many people a summary is of: those said to be measured, or the group without the missing, or the group. */
function peopleBehind(spec: CellsTable['spec'], block: readonly PublishedCell[], { group, category }: PublishedCell): number {
  const count = (measure: Measure): number | undefined => {
    const found = block.find((cell) => cell.measure === measure && cell.group === group && cell.category === category);
    return found && /^\d+$/.test(found.value) ? Number(found.value) : undefined;
  };
  const size = spec.groups.find(({ name }) => name === group)?.n ?? spec.population.n;
  return Math.min(count('complete') ?? Infinity, count('n') ?? Infinity, size - (count('missing') ?? 0));
}

/**
 * Groups to hide besides `few`, so that no group of those follows. Whenever only one group of a sum is hidden, its total goes too,
 * or its largest part. Two sums with a total in common are one more sum: the parts of the one less the parts of the other.
 */
function withTotals(few: ReadonlySet<string>, known: ReadonlySet<string>, partitions: readonly Partition[]): Set<string> {
  const hidden = new Set(few);
  const sums = allSums(partitions).filter((groups) => groups.every((group) => known.has(group)));
  for (;;) {
    const open = sums.find((groups) => groups.filter((group) => hidden.has(group)).length === 1);
    const next = open?.find((group) => !hidden.has(group));
    if (next === undefined) return hidden;
    hidden.add(next);
  }
}

/** Each sum as its groups, the total first. */
function allSums(partitions: readonly Partition[]): string[][] {
  const differences = partitions.flatMap((one, index) =>
    partitions
      .slice(index + 1)
      .filter(({ total }) => total === one.total)
      .map(({ parts }) => symmetricDifference(one.parts, parts)),
  );
  return [...partitions.map(({ total, parts }) => [total, ...parts]), ...differences];
}

const symmetricDifference = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((item) => !b.includes(item)),
  ...b.filter((item) => !a.includes(item)),
];
