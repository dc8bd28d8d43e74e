import { isCount } from '#lib/figure/format.ts';
import type { Measure, PublishedCell } from '#schemas/table.ts';
import { deviationAt } from './deviation.ts';
import type { Deviation } from './deviation.ts';
import { ALL, denominatorOf, numberOf } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

/** Numbers that stand in their order from the smallest up. */
const ORDERS: readonly (readonly Measure[])[] = [
  ['q1', 'median', 'q3'],
  ['ci_low', 'or', 'ci_high'],
];

/** From and to which a kind of number can go. */
const RANGES: Partial<Readonly<Record<Measure, readonly [number, number]>>> = {
  percent: [0, 100],
  p: [0, 1],
  sd: [0, Infinity],
  or: [0, Infinity],
};

/** Counts of people of whom there are not so many. */
export function checkWithin(index: TableIndex): Deviation[] {
  return index.table.cells
    .filter(({ measure }) => measure === 'n' || measure === 'missing' || measure === 'complete')
    .flatMap((cell) => {
      const count = numberOf(cell);
      const most = mostOf(cell, index);
      if (count === undefined || most === undefined || count <= most) return [];
      const because = `there are ${most} people`;
      return [deviationAt(index.id, cell, { rule: 'within', printed: cell.value, computed: `${most} at most`, because })];
    });
}

/** How many people a row can count at most; undefined where the sidecar does not say who is counted. */
function mostOf(cell: PublishedCell, index: TableIndex): number | undefined {
  const variable = index.table.spec.variables.find(({ name }) => name === cell.variable);
  const counted = denominatorOf(cell, index);
  if (variable?.kind !== 'flow') return counted ?? index.sizeOf(cell.group, cell.timepoint);
  if (variable.denominator !== undefined) return counted ?? index.sizeOf(cell.group, cell.timepoint);
  return index.number({ ...cell, measure: 'denominator' });
}

/** Quartiles and limits of intervals that are not in their order. */
export function checkOrder(index: TableIndex): Deviation[] {
  return ORDERS.flatMap((order) => {
    const middle = order[1];
    return index.table.cells
      .filter(({ measure }) => measure === middle)
      .flatMap((cell) => {
        const numbers = order.map((measure) => index.number({ ...cell, measure }));
        const known = numbers.filter((number) => number !== undefined);
        const inOrder = known.toSorted((a, b) => a - b);
        if (known.join() === inOrder.join()) return [];
        const told = { printed: known.join(' '), computed: inOrder.join(' '), because: order.join(' ≤ ') };
        return [deviationAt(index.id, cell, { rule: 'order', ...told })];
      });
  });
}

/** Means and medians of All that lie outside those of the groups it is made of. */
export function checkBetween(index: TableIndex): Deviation[] {
  return index.table.cells
    .filter(({ group, measure }) => group === ALL && (measure === 'mean' || measure === 'median'))
    .flatMap((cell) => {
      const printed = numberOf(cell);
      const parts = index.parts.map((group) => index.number({ ...cell, group })).filter((part) => part !== undefined);
      const [least, most] = [Math.min(...parts), Math.max(...parts)];
      const isKnown = printed !== undefined && parts.length > 0 && parts.length === index.parts.length;
      if (!isKnown || (printed >= least && printed <= most)) return [];
      const because = `the groups have ${parts.join(' and ')}`;
      return [deviationAt(index.id, cell, { rule: 'between', printed: cell.value, computed: `${least} to ${most}`, because })];
    });
}

/** Numbers that cannot be: half a person, a p-value of 2. */
export function checkRange(index: TableIndex): Deviation[] {
  return index.table.cells.flatMap((cell) => {
    const number = numberOf(cell);
    const counts = isCount(cell.measure);
    const [least, most] = RANGES[cell.measure] ?? [counts ? 0 : -Infinity, Infinity];
    if (number === undefined || (number >= least && number <= most && (!counts || Number.isInteger(number)))) return [];
    const computed = counts ? 'a whole number' : most === Infinity ? `${least} or more` : `${least} to ${most}`;
    return [deviationAt(index.id, cell, { rule: 'range', printed: cell.value, computed, because: `it is a ${cell.measure}` })];
  });
}
