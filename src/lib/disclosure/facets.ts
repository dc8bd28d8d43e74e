import type { Field, RecordsTable } from '#schemas/table.ts';
import type { CountRule } from './hide-counts.ts';

/** A choice of filters that would show too few people. */
export interface SmallCombination {
  /** The filters set: column and value. */
  readonly filters: readonly { readonly column: string; readonly value: string }[];
  /** How many records it would show. */
  readonly count: number;
}

/** A column of more values than this is no filter. */
const MOST_VALUES = 12;
/** More combinations of nobody than this are not told one by one. */
const MOST_TOLD = 5_000;
/** What the gate holds published tables to when it reports on them, and the default of the sidecar. */
const DEFAULT: CountRule = { threshold: 10, zeros: 'hide' };

/**
 * Every combination of filters a page offers that would show fewer people than the rule allows. Of combinations that hold each other
 * only the shortest are given: who may not see the women must not see the women of Portsmouth either. Where the owner hides zeros, a
 * combination of nobody is one too.
 *
 * @param columns those a page offers as filters; each can be set to one of its values or left alone
 * @param depth how many can be set at once; all where left out
 */
export function smallCombinations(table: RecordsTable, columns: readonly string[], depth = columns.length): SmallCombination[] {
  const rule = ruleOf(table);
  const choices = subsets(columns, depth).toSorted((a, b) => a.length - b.length);
  const found: SmallCombination[] = [];
  for (const choice of choices) {
    const counts = countBy(table, choice);
    const nobody = rule.zeros === 'hide' ? absent(table, choice, counts) : [];
    for (const [key, count] of [...counts, ...nobody]) {
      if (count >= rule.threshold) continue;
      const values = JSON.parse(key) as string[];
      const filters = values.map((value, at) => ({ column: choice[at] ?? '', value }));
      if (!found.some((shorter) => holds(filters, shorter.filters))) found.push({ filters, count });
    }
  }
  return found;
}

/** The columns that could be filters: of a few values, and not a different one for each record. */
export const possibleFacets = (table: RecordsTable): string[] =>
  table.spec.fields.filter((field) => isFacet(field, valuesOf(table, field.name))).map(({ name }) => name);

/**
 * The columns a page may offer as filters, so that no combination of them ever shows fewer people than the sidecar's threshold.
 * Taken in the order of the fields: what stands first matters most. Of tables that are published already, and of those that are
 * not about people, every column that could be a filter.
 */
export function safeFacets(table: RecordsTable): string[] {
  const facets = possibleFacets(table);
  if (table.spec.disclosure.status === 'already_published' || table.spec.record !== 'person') return facets;
  return facets.reduce<string[]>((safe, name) => (isSafe(table, [...safe, name]) ? [...safe, name] : safe), []);
}

/** Whether all filters set at once always show enough people: then fewer of them do too, for they show all of those and more. */
function isSafe(table: RecordsTable, columns: readonly string[]): boolean {
  const { threshold, zeros } = ruleOf(table);
  const counts = countBy(table, columns);
  const isFull = zeros === 'show' || counts.size === combinations(table, columns);
  return isFull && [...counts.values()].every((count) => count >= threshold);
}

const ruleOf = ({ spec: { disclosure } }: RecordsTable): CountRule => (disclosure.status === 'gated' ? disclosure : DEFAULT);

const isFacet = ({ type, constraints }: Field, { length }: readonly string[]): boolean =>
  !constraints?.unique && length > 1 && length <= MOST_VALUES && (type === 'string' || type === 'boolean' || type === 'integer');

/** The different values of a column, missing ones too: a page can be asked for those as well. */
function valuesOf({ spec, records }: RecordsTable, column: string): string[] {
  const at = spec.fields.findIndex(({ name }) => name === column);
  return [...new Set(records.map(({ values }) => values[at] ?? ''))];
}

/** How many combinations of the columns' values there could be. */
const combinations = (table: RecordsTable, columns: readonly string[]): number =>
  columns.reduce((product, column) => product * valuesOf(table, column).length, 1);

/** How many records each combination has that occurs, by its values as JSON. */
function countBy({ spec, records }: RecordsTable, columns: readonly string[]): Map<string, number> {
  const places = columns.map((column) => spec.fields.findIndex(({ name }) => name === column));
  const counts = new Map<string, number>();
  for (const { values } of records) {
    const key = JSON.stringify(places.map((at) => values[at] ?? ''));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The combinations that do not occur; the first `MOST_TOLD`. */
function absent(table: RecordsTable, columns: readonly string[], counts: ReadonlyMap<string, number>): [string, number][] {
  const all = columns.reduce<string[][]>(
    (starts, column) => starts.flatMap((start) => valuesOf(table, column).map((value) => [...start, value])).slice(0, MOST_TOLD),
    [[]],
  );
  return all.map((values) => JSON.stringify(values)).flatMap((key): [string, number][] => (counts.has(key) ? [] : [[key, 0]]));
}

const holds = (filters: SmallCombination['filters'], shorter: SmallCombination['filters']): boolean =>
  shorter.every(({ column, value }) => filters.some((filter) => filter.column === column && filter.value === value));

/** Every choice of one to `most` of the items. */
function subsets<Item>(items: readonly Item[], most: number): Item[][] {
  const all = items.reduce<Item[][]>(
    (found, item) => [...found, ...found.filter(({ length }) => length < most).map((set) => [...set, item])],
    [[]],
  );
  return all.filter(({ length }) => length > 0);
}
