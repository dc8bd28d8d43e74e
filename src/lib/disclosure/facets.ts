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
/** What the gate holds published tables to when it reports on them, and the default of the sidecar. */
const DEFAULT: CountRule = { threshold: 10, zeros: 'hide' };

/**
 * Every combination of filters a page offers that would show fewer people than the rule allows. Of combinations that hold each other
 * only the shortest are given: who may not see the women must not see the women of Portsmouth either.
 *
 * @param columns those a page offers as filters; each can be set to one of its values or left alone
 */
export function smallCombinations(
  table: RecordsTable,
  columns: readonly string[],
  rule: CountRule = ruleOf(table),
): SmallCombination[] {
  const indexes = columns.map((column) => table.spec.fields.findIndex(({ name }) => name === column));
  const choices = subsets(columns.map((_, at) => at)).filter(({ length }) => length > 0);
  const found: SmallCombination[] = [];
  for (const choice of choices.toSorted((a, b) => a.length - b.length)) {
    const options = choice.map((at) => valuesOf(table, indexes[at] ?? -1));
    const counts = countBy(
      table,
      choice.map((at) => indexes[at] ?? -1),
    );
    for (const values of product(options)) {
      const count = counts.get(JSON.stringify(values)) ?? 0;
      if (count >= rule.threshold || (count === 0 && rule.zeros === 'show')) continue;
      const filters = values.map((value, at) => ({ column: columns[choice[at] ?? 0] ?? '', value }));
      if (!found.some((shorter) => holds(filters, shorter.filters))) found.push({ filters, count });
    }
  }
  return found;
}

/**
 * The columns a page may offer as filters, so that no combination of them ever shows fewer people than the sidecar's threshold.
 * Taken in the order of the fields: what stands first matters most. Of tables that are published already, and of those that are
 * not about people, every column with few enough values.
 */
export function safeFacets(table: RecordsTable): string[] {
  const facets = table.spec.fields.filter((field, at) => isFacet(field, valuesOf(table, at))).map(({ name }) => name);
  if (table.spec.disclosure.status === 'already_published' || table.spec.record !== 'person') return facets;
  return facets.reduce<string[]>(
    (safe, name) => (smallCombinations(table, [...safe, name]).length === 0 ? [...safe, name] : safe),
    [],
  );
}

const ruleOf = ({ spec: { disclosure } }: RecordsTable): CountRule => (disclosure.status === 'gated' ? disclosure : DEFAULT);

const isFacet = ({ type, constraints }: Field, { length }: readonly string[]): boolean =>
  !constraints?.unique && length > 1 && length <= MOST_VALUES && (type === 'string' || type === 'boolean' || type === 'integer');

/** The different values of a column, missing ones too: a page can be asked for those as well. */
const valuesOf = ({ records }: RecordsTable, at: number): string[] => [...new Set(records.map(({ values }) => values[at] ?? ''))];

function countBy({ records }: RecordsTable, columns: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of records) {
    const key = JSON.stringify(columns.map((at) => values[at] ?? ''));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const holds = (filters: SmallCombination['filters'], shorter: SmallCombination['filters']): boolean =>
  shorter.every(({ column, value }) => filters.some((filter) => filter.column === column && filter.value === value));

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((found, item) => [...found, ...found.map((set) => [...set, item])], [[]]);

const product = (options: readonly (readonly string[])[]): string[][] =>
  options.reduce<string[][]>((found, values) => found.flatMap((start) => values.map((value) => [...start, value])), [[]]);
