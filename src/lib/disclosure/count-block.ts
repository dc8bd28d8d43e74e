import { isCount } from '#lib/figure/format.ts';
import type { CellsTable, Measure, PublishedCell, VariableKind } from '#schemas/table.ts';
import { partitionsOf } from './partitions.ts';
import type { Partition } from './partitions.ts';

/** Whether a cell prints a number of people, so that sums can be had from it. */
export const isPrintedCount = ({ measure, value }: PublishedCell): boolean => isCount(measure) && /^\d+$/.test(value);

/** A number of people: one that is printed, or one that anybody can work out from what is printed. */
export interface Count {
  /** The printed cell; undefined for a remainder that no cell says, such as those who did not answer. */
  readonly cell: PublishedCell | undefined;
  readonly value: number;
  /** People in its group; Infinity where that is not known. */
  readonly groupSize: number;
}

/** What every reader knows: the counts named, by their place in `counts`, each times 1 or -1, add up to a number. */
export interface Equation {
  readonly terms: readonly { readonly at: number; readonly times: 1 | -1 }[];
  readonly total: number;
}

/** The counts of one variable at one time, and how they hang together. Blocks share nothing but the sizes of the groups. */
export interface CountBlock {
  readonly variable: string;
  readonly timepoint: string;
  readonly counts: readonly Count[];
  readonly equations: readonly Equation[];
}

/** A category that is the sum of the others, if the numbers say so too; "All the time" is an answer. */
const TOTAL = /^(?:total|all|overall|sum|any)$/i;

/** Every count of a table with all sums that a reader can rely on. A sum that the numbers do not bear out is none. */
export function countBlocks({ spec, cells }: Pick<CellsTable, 'spec' | 'cells'>): CountBlock[] {
  const partitions = partitionsOf(spec.groups);
  const sizes = new Map(spec.groups.map(({ name, n }) => [name, n]));
  const kinds = new Map(spec.variables.map(({ name, kind }) => [name, kind]));
  const wanted = cells.filter(isPrintedCount);
  const byBlock = Map.groupBy(wanted, ({ variable, timepoint }) => JSON.stringify([variable, timepoint]));
  return [...byBlock.values()].map((own) => {
    const { variable = '', timepoint = '' } = own[0] ?? {};
    const builder = new Builder(
      own.map((cell) => ({ cell, value: Number(cell.value), groupSize: sizes.get(cell.group) ?? Infinity })),
    );
    for (const { name, n } of spec.groups) addGroup(builder, { name, n, kind: kinds.get(variable) ?? 'single' });
    addRows(builder, partitions);
    return { variable, timepoint, counts: builder.counts, equations: builder.equations };
  });
}

class Builder {
  readonly counts: Count[];
  readonly equations: Equation[] = [];

  constructor(counts: Count[]) {
    this.counts = counts;
  }

  /** Places of the printed counts that fit. */
  places(fits: (cell: PublishedCell) => boolean): number[] {
    return this.counts.flatMap(({ cell }, at) => (cell && fits(cell) ? [at] : []));
  }

  cellAt(at: number): PublishedCell | undefined {
    return this.counts[at]?.cell;
  }

  sum(places: readonly number[]): number {
    return places.reduce((sum, at) => sum + (this.counts[at]?.value ?? 0), 0);
  }

  /** The counts and the rest of the group make the group. The rest becomes a count of its own: anybody can work it out. */
  addRemainder(places: readonly number[], size: number): void {
    const rest = size - this.sum(places);
    if (places.length === 0 || rest < 0) return;
    const known = places.map((at) => ({ at, times: 1 as const }));
    // A rest of nobody tells something only of a lone count: that it is the whole group.
    if (rest === 0 && places.length > 1) {
      this.equations.push({ terms: known, total: size });
      return;
    }
    this.counts.push({ cell: undefined, value: rest, groupSize: size });
    this.equations.push({ terms: [...known, { at: this.counts.length - 1, times: 1 }], total: size });
  }

  /** One count is the sum of others, if it is. */
  addSum(whole: number, parts: readonly number[]): boolean {
    if (parts.length === 0 || this.sum(parts) !== this.counts[whole]?.value) return false;
    this.equations.push({
      terms: [...parts.map((at) => ({ at, times: 1 as const })), { at: whole, times: -1 as const }],
      total: 0,
    });
    return true;
  }
}

interface Group {
  readonly name: string;
  readonly n: number;
  readonly kind: VariableKind;
}

/** What a reader knows of one group's counts: that with those who are missing they are the group. */
function addGroup(builder: Builder, { name, n, kind }: Group): void {
  const of = (measure: Measure): number[] => builder.places((cell) => cell.group === name && cell.measure === measure);
  const missing = of('missing');
  if (kind === 'continuous' || kind === 'test') addMeasurements(builder, [...of('n'), ...of('complete')], missing, n);
  else {
    const answers = addTotals(builder, of('n'));
    if (kind === 'multiple') for (const at of [...answers, ...missing, ...of('complete')]) builder.addRemainder([at], n);
    else addAnswers(builder, { answers, complete: of('complete'), missing }, n, kind);
  }
}

/** Those measured and those not, for each thing that was measured. */
function addMeasurements(builder: Builder, measured: readonly number[], missing: readonly number[], size: number): void {
  const category = (at: number): string | undefined => builder.cellAt(at)?.category;
  for (const at of measured) builder.addRemainder([at, ...missing.filter((other) => category(other) === category(at))], size);
  const alone = missing.filter((at) => !measured.some((other) => category(other) === category(at)));
  for (const at of alone) builder.addRemainder([at], size);
}

/** One answer a person. Counts of a flow stand for themselves: they need not be people of the group. */
function addAnswers(
  builder: Builder,
  { answers, complete, missing }: { readonly [Part in 'answers' | 'complete' | 'missing']: readonly number[] },
  size: number,
  kind: VariableKind,
): void {
  for (const at of complete) builder.addSum(at, answers);
  if (kind === 'flow') return;
  if (answers.length > 0) builder.addRemainder([...answers, ...missing], size);
  // Only "yes" is printed: then "no" is all the others.
  if (answers.length === 1 && missing.length > 0) builder.addRemainder(answers, size);
  for (const at of complete) builder.addRemainder([at, ...missing], size);
  if (answers.length === 0 && complete.length === 0 && missing.length > 0) builder.addRemainder(missing, size);
}

/** Notes the totals among the answers, and gives the others. */
function addTotals(builder: Builder, answers: readonly number[]): number[] {
  const isNamedTotal = (at: number): boolean => TOTAL.test(builder.cellAt(at)?.category ?? '');
  const parts = answers.filter((at) => !isNamedTotal(at));
  const totals = answers.filter((at) => isNamedTotal(at) && builder.addSum(at, parts));
  return answers.filter((at) => !totals.includes(at));
}

/** A group is the sum of the groups it is made of, row by row. */
function addRows(builder: Builder, partitions: readonly Partition[]): void {
  const rowOf = (at: number): string => JSON.stringify([builder.cellAt(at)?.category, builder.cellAt(at)?.measure]);
  for (const row of Map.groupBy(
    builder.places(() => true),
    rowOf,
  ).values()) {
    const placeOf = (group: string): number | undefined => row.find((at) => builder.cellAt(at)?.group === group);
    for (const { total, parts } of partitions) {
      const whole = placeOf(total);
      const pieces = parts.map(placeOf).filter((piece) => piece !== undefined);
      if (whole !== undefined && pieces.length === parts.length) builder.addSum(whole, pieces);
    }
  }
}
