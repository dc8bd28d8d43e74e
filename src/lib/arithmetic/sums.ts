import { isCount } from '#lib/figure/format.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { unequal } from './deviation.ts';
import type { Deviation } from './deviation.ts';
import { ALL, denominatorOf, numberOf, PARTICIPANTS, WHOLE_GROUP } from './table-index.ts';
import type { TableIndex } from './table-index.ts';

/** The row that tables add their rows up in. */
const TOTAL = 'Total';

/** Counts of All that are not the sum of the groups it is made of, the numbers of people among them. */
export function checkParts(index: TableIndex): Deviation[] {
  const counts = index.table.cells.filter(({ group, measure }) => group === ALL && isCount(measure));
  return counts.flatMap((cell) => {
    const printed = numberOf(cell);
    const parts = index.parts.map((group) => index.number({ ...cell, group }));
    if (printed === undefined || parts.length === 0 || !parts.every((part) => part !== undefined)) return [];
    const because = index.parts.map((group, at) => `${group} ${parts[at]}`).join(' + ');
    return unequal(index.id, cell, { rule: 'parts', printed, computed: sum(parts), because });
  });
}

/** Numbers of people that a table prints otherwise than its sidecar has them. Later times may have fewer. */
export function checkSizes(index: TableIndex): Deviation[] {
  return index.table.spec.groups.flatMap(({ name: group, n }) =>
    ['', 'Baseline'].flatMap((timepoint) => {
      const cell = index.cell({ variable: PARTICIPANTS, category: '', group, timepoint, measure: 'n' });
      if (!cell) return [];
      const because = `data/${index.id}.yaml gives the group ${n}`;
      return unequal(index.id, cell, { rule: 'size', printed: Number(cell.value), computed: n, because });
    }),
  );
}

/** Denominators printed in rows that count the whole group, and are not its number of people. */
export function checkDenominators(index: TableIndex): Deviation[] {
  return index.table.cells
    .filter(({ measure }) => measure === 'denominator')
    .flatMap((cell) => {
      const variable = index.table.spec.variables.find(({ name }) => name === cell.variable);
      const printed = numberOf(cell);
      const computed = variable?.denominator === WHOLE_GROUP ? index.sizeOf(cell.group, cell.timepoint) : undefined;
      if (printed === undefined || computed === undefined) return [];
      return unequal(index.id, cell, { rule: 'size', printed, computed, because: `there are ${computed} people` });
    });
}

/** Questions with one answer a person whose answers, missing ones among them, are not as many as the people asked. */
export function checkAnswers(index: TableIndex): Deviation[] {
  return index.table.spec.variables
    .filter(({ kind }) => kind === 'single')
    .flatMap(({ name }) => {
      const answers = index.table.cells.filter(
        ({ variable, measure }) => variable === name && (measure === 'n' || measure === 'missing'),
      );
      return byGroupAndTime(answers).flatMap((cells) => {
        const [first] = cells;
        const whole = first && denominatorOf(first, index);
        if (!first || whole === undefined || cells.some((cell) => numberOf(cell) === undefined)) return [];
        const because = `there are ${whole} people`;
        const key = { ...first, category: '', measure: 'n' } as const;
        return unequal(index.id, key, {
          rule: 'answers',
          printed: sum(cells.map(({ value }) => Number(value))),
          computed: whole,
          because,
        });
      });
    });
}

/** Totals that are not the sum of their rows, or not the people there are. */
export function checkTotals(index: TableIndex): Deviation[] {
  return index.table.cells
    .filter(({ category }) => category === TOTAL)
    .flatMap((total) => {
      const printed = numberOf(total);
      const rows = index.table.cells.filter((cell) => cell !== total && isSameSum(cell, total)).map(numberOf);
      if (printed === undefined) return [];
      const added = sum(rows.map((row) => row ?? 0));
      const people = total.measure === 'n' ? denominatorOf(total, index) : undefined;
      return [
        ...unequal(index.id, total, { rule: 'total', printed, computed: added, because: `the rows add up to ${added}` }),
        ...(people === undefined
          ? []
          : unequal(index.id, total, { rule: 'total', printed, computed: people, because: `there are ${people} people` })),
      ];
    });
}

const isSameSum = (one: PublishedCell, other: PublishedCell): boolean =>
  one.variable === other.variable &&
  one.group === other.group &&
  one.timepoint === other.timepoint &&
  one.measure === other.measure;

function byGroupAndTime(cells: readonly PublishedCell[]): PublishedCell[][] {
  return [...Map.groupBy(cells, ({ group, timepoint }) => `${group}\n${timepoint}`).values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
