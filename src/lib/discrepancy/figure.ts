import { fisherP } from '#lib/arithmetic/fisher.ts';
import type { CellKey } from '#lib/arithmetic/deviation.ts';
import { rateOf, returnedOf } from '#lib/arithmetic/follow-up-patterns.ts';
import { indexTable } from '#lib/arithmetic/table-index.ts';
import type { TableIndex } from '#lib/arithmetic/table-index.ts';
import { percentOf } from '#lib/arithmetic/percent.ts';
import { lookUp } from '#lib/fact/look-up.ts';
import type { Figure } from '#schemas/discrepancy.ts';
import type { CellsTable, PublishedCell } from '#schemas/table.ts';

/** Where the keys stand, for errors. */
const FILE = 'content/discrepancies.yaml';

/**
 * A number of an explanation, ready to be read: as printed where it is one cell, otherwise reckoned from cells.
 *
 * @throws where a cell is not there or holds no number, naming the nearest
 */
export function figureText(figure: Figure, tables: readonly CellsTable[]): string {
  const number = (key: CellKey): number => numberAt(key, tables);
  const sum = (keys: readonly CellKey[]): number => keys.reduce((total, key) => total + number(key), 0);
  if ('sum' in figure) return String(sum(figure.sum));
  if ('percent' in figure) return percentOf(sum(figure.percent), sum(figure.of), figure.decimals);
  if ('less' in figure) return String(lessOf(figure, tables));
  if ('score' in figure) return scoreOf(figure, tables).toFixed(2);
  if ('fisher' in figure) {
    const [one, oneOf, other, otherOf] = figure.fisher.map(number) as [number, number, number, number];
    return fisherP(one, oneOf, other, otherOf).toFixed(3);
  }
  if ('returned' in figure) return returnedText(figure, tables);
  if ('rate' in figure) return rateText(figure, tables);
  if ('howMany' in figure) return String(howMany(figure, tables));
  if ('falls' in figure) return fallsOf(figure, tables);
  return valueAt(figure, tables);
}

/** The cells a figure is made of, as far as it names them one by one. */
export function cellsOfFigure(figure: Figure): readonly CellKey[] {
  if ('sum' in figure) return figure.sum;
  if ('percent' in figure) return [...figure.percent, ...figure.of];
  if ('less' in figure) return [figure.from, ...figure.less];
  if ('fisher' in figure) return figure.fisher;
  if ('score' in figure) return figure.answers.map((category) => ({ ...figure.score, category, measure: 'n' }));
  return 'variable' in figure ? [figure] : [];
}

const valueAt = (key: CellKey, tables: readonly CellsTable[]): string => lookUp(key.table, cellsOf(key.table, tables), key, FILE);

function numberAt(key: CellKey, tables: readonly CellsTable[]): number {
  const value = valueAt(key, tables);
  if (value !== '') return Number(value);
  throw new Error(
    `data/${key.table}.csv: nothing is printed for "${key.variable}", expected a number. Correct the key in ${FILE}.`,
  );
}

function cellsOf(table: string, tables: readonly CellsTable[]): readonly PublishedCell[] {
  return tables.find(({ id }) => id === table)?.cells ?? [];
}

/** Less what is missing. Of one table, so that no population is ever taken off another. */
function lessOf({ from, less }: Extract<Figure, { less: unknown }>, tables: readonly CellsTable[]): number {
  const strange = less.find(({ table }) => table !== from.table);
  if (strange) {
    throw new Error(
      `${FILE}: ${strange.table} is taken off ${from.table}, expected cells of one table: a difference between two populations describes the few people between them. Say both numbers instead.`,
    );
  }
  return less.reduce((left, key) => left - numberAt(key, tables), numberAt(from, tables));
}

function scoreOf({ score, answers }: Extract<Figure, { score: unknown }>, tables: readonly CellsTable[]): number {
  const counts = answers.map((category) => numberAt({ ...score, category, measure: 'n' }, tables));
  const people = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / people;
}

function returnedText(
  { returned, from, asPercent }: Extract<Figure, { returned: unknown }>,
  tables: readonly CellsTable[],
): string {
  const parts = from.map(({ table, group }) => returnedOf(indexOf(table, tables), group, returned));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return asPercent
    ? percentOf(
        count,
        parts.reduce((sum, { people }) => sum + people, 0),
      )
    : String(count);
}

function rateText({ rate, table, group, decimals }: Extract<Figure, { rate: unknown }>, tables: readonly CellsTable[]): string {
  const found = rateOf(indexOf(table, tables), rate, group);
  if (found) return percentOf(found.count, found.whole, decimals);
  throw new Error(`${FILE}: no response rate "${rate}", expected such as "6-month response rate (from baseline)".`);
}

function indexOf(id: string, tables: readonly CellsTable[]): TableIndex {
  const table = tables.find((each) => each.id === id);
  if (!table) throw new Error(`${FILE}: no table "${id}", expected one of: ${tables.map((each) => each.id).join(', ')}.`);
  return indexTable(table);
}

function howMany(
  { howMany: { table, measure }, at, below }: Extract<Figure, { howMany: unknown }>,
  tables: readonly CellsTable[],
): number {
  return cellsOf(table, tables).filter(
    (cell) =>
      cell.measure === measure &&
      (at === undefined || cell.timepoint === at) &&
      (below === undefined || (cell.value !== '' && Number(cell.value) < below)),
  ).length;
}

function fallsOf(
  { falls, between: [from, to], pick }: Extract<Figure, { falls: unknown }>,
  tables: readonly CellsTable[],
): string {
  const cells = cellsOf(falls.table, tables).filter(({ group, measure }) => group === falls.group && measure === falls.measure);
  const changes = cells
    .filter(({ timepoint }) => timepoint === from)
    .flatMap((before) => {
      const after = cells.find(({ variable, timepoint }) => variable === before.variable && timepoint === to);
      return after ? [Number(before.value) - Number(after.value)] : [];
    })
    .filter((change) => change > 0);
  if (pick === 'count') return String(changes.length);
  return (pick === 'least' ? Math.min(...changes) : Math.max(...changes)).toFixed(1);
}
