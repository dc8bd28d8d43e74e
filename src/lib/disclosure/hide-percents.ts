import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import { isSmall } from './hide-counts.ts';
import type { CountRule } from './hide-counts.ts';

/**
 * The percentages of one variable at one time that must go with the hidden counts.
 *
 * - the count it is of is hidden;
 * - no count is printed, and the one it stands for may be small: then all of the block, for percentages add up as counts do;
 * - it does not follow from the printed count and the size of the group. Then it was taken of fewer people, and tells how many
 *   they were: beside a hidden count that may be the way to it.
 */
export function hidePercents(
  spec: CellsTable['spec'],
  block: readonly PublishedCell[],
  hidden: ReadonlySet<PublishedCell>,
  rule: CountRule,
): PublishedCell[] {
  const percents = block.filter(({ measure, value }) => measure === 'percent' && value !== '');
  const sizeOf = (cell: PublishedCell): number => spec.groups.find(({ name }) => name === cell.group)?.n ?? spec.population.n;
  const countOf = (cell: PublishedCell): PublishedCell | undefined =>
    block.find(
      ({ measure, category, group, value }) =>
        measure === 'n' && category === cell.category && group === cell.group && value !== '',
    );
  const without = percents.filter((cell) => !countOf(cell));
  const mayBeSmall = (cell: PublishedCell): boolean =>
    impliedCounts(cell.value, sizeOf(cell)).some((value) => isSmall({ value, groupSize: sizeOf(cell), cell }, rule));
  const isBlockTouched = block.some((cell) => hidden.has(cell));
  const isLoneLeak = without.some(mayBeSmall);
  return percents.filter((cell) => {
    const count = countOf(cell);
    if (!count) return isLoneLeak || isBlockTouched;
    return hidden.has(count) || (isBlockTouched && !follows(cell.value, Number(count.value), sizeOf(cell)));
  });
}

/** Half a unit of the last printed digit. */
const halfUnit = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0) + 1e-9;

const follows = (printed: string, count: number, size: number): boolean =>
  size > 0 && Math.abs(Number(printed) - (100 * count) / size) <= halfUnit(printed);

/** The whole numbers of people a percentage may stand for: the ends of what rounds to it. */
function impliedCounts(printed: string, size: number): number[] {
  const half = halfUnit(printed);
  const low = Math.max(0, Math.ceil(((Number(printed) - half) * size) / 100));
  const high = Math.min(size, Math.floor(((Number(printed) + half) * size) / 100));
  const nearest = Math.round((Number(printed) * size) / 100);
  return [low, nearest, high];
}
