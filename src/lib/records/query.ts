/** What of a table is asked for. The address of the page holds it, so that a link shows the same. */
export interface Query {
  /** Words that must all stand in a row; empty for no filter. */
  readonly text: string;
  /** By column: values of which a row must have one. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly sort?: { readonly column: string; readonly descending: boolean };
  /** From 1. */
  readonly page: number;
  /** Columns that are not shown. */
  readonly hidden: readonly string[];
}

export const EVERYTHING: Query = { text: '', where: {}, page: 1, hidden: [] };

/** Whether rows are left out. */
export const isFiltered = ({ text, where }: Query): boolean =>
  text.trim() !== '' || Object.values(where).some((values) => values.length > 0);

/** The query with a value ticked or unticked, from the first page on. */
export function withValue(query: Query, column: string, value: string, on: boolean): Query {
  const others = (query.where[column] ?? []).filter((other) => other !== value);
  return { ...query, page: 1, where: { ...query.where, [column]: on ? [...others, value] : others } };
}

/** The query sorted by a column: first upwards, then downwards, then in the order of the file again. */
export function withSort({ sort, ...query }: Query, column: string): Query {
  if (sort?.column !== column) return { ...query, page: 1, sort: { column, descending: false } };
  return sort.descending ? { ...query, page: 1 } : { ...query, page: 1, sort: { column, descending: true } };
}

/** As the part of an address after "?"; empty where everything is shown. Values of columns are named `is-<column>`. */
export function toSearch({ text, where, sort, page, hidden }: Query): string {
  const search = new URLSearchParams();
  if (text.trim() !== '') search.set('q', text.trim());
  for (const [column, values] of Object.entries(where)) for (const value of values) search.append(`is-${column}`, value);
  if (sort) search.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  if (page > 1) search.set('page', String(page));
  for (const column of hidden) search.append('hide', column);
  return search.toString();
}

/**
 * Reads an address. What does not fit the table is passed over: a link may be older than the table.
 *
 * @param columns names of the columns there are
 */
export function fromSearch(search: string, columns: readonly string[]): Query {
  const asked = new URLSearchParams(search);
  const page = Number(asked.get('page') ?? 1);
  const sorted = asked.get('sort') ?? '';
  const column = sorted.replace(/^-/, '');
  const where = columns.map((name) => [name, asked.getAll(`is-${name}`)] as const).filter(([, values]) => values.length > 0);
  const hidden = columns.filter((name) => asked.getAll('hide').includes(name));
  return {
    text: asked.get('q') ?? '',
    where: Object.fromEntries(where),
    ...(columns.includes(column) && { sort: { column, descending: sorted.startsWith('-') } }),
    page: Number.isInteger(page) && page > 1 ? page : 1,
    hidden: hidden.length < columns.length ? hidden : [],
  };
}
