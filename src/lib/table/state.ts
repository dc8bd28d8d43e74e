import { SHOW } from './figure.ts';
import type { Show } from './figure.ts';
import type { TableView } from './view.ts';

/** What a reader chose to see of a table. */
export interface TableState {
  readonly sort?: { readonly column: string; readonly direction: 'ascending' | 'descending' };
  /** Words a line must have; empty for all lines. */
  readonly query: string;
  /** Keys of the groups of rows to show; empty for all. */
  readonly topics: readonly string[];
  /** Keys of the columns to show; empty for all. */
  readonly columns: readonly string[];
  readonly show: Show;
  /** Names of the two groups to compare: the first less the second. */
  readonly difference?: readonly [string, string];
}

/** The table as the report has it. */
export const WHOLE: TableState = { query: '', topics: [], columns: [], show: 'both' };

/** Parameters of an address, in their order. */
const NAMES = ['sort', 'q', 'topics', 'columns', 'show', 'difference'] as const;
const LIST = '.';
/** Longer is no search, and would make an address nobody can send. */
const LONGEST_QUERY = 100;

/**
 * What an address asks of a table. Whatever it asks that the table does not have is left out: an old link still shows the table.
 *
 * @param prefix put before each name where a page has several tables; empty on a table's own page
 */
export function parseState(search: string, view: TableView, prefix = ''): TableState {
  const asked = new URLSearchParams(search);
  const of = (name: (typeof NAMES)[number]): string => asked.get(prefix + name) ?? '';
  const known = (keys: string, all: readonly { readonly key: string }[]): string[] => {
    const chosen = keys.split(LIST);
    const kept = all.map(({ key }) => key).filter((key) => chosen.includes(key));
    return kept.length === all.length ? [] : kept;
  };
  const sort = sortFrom(of('sort'), view);
  const difference = differenceFrom(of('difference'), view);
  return {
    ...(sort && { sort }),
    query: of('q').slice(0, LONGEST_QUERY),
    topics: known(of('topics'), view.rowGroups),
    columns: known(of('columns'), view.columns),
    show: SHOW.find((show) => show === of('show')) ?? 'both',
    ...(difference && { difference }),
  };
}

function sortFrom(text: string, view: TableView): TableState['sort'] {
  const column = text.replace(/^-/, '');
  if (!view.columns.some(({ key }) => key === column)) return undefined;
  return { column, direction: text.startsWith('-') ? 'descending' : 'ascending' };
}

function differenceFrom(text: string, view: TableView): TableState['difference'] {
  const [one = '', other = ''] = text.split('~');
  const groups = comparableGroups(view);
  return one !== other && groups.includes(one) && groups.includes(other) ? [one, other] : undefined;
}

/**
 * Groups a table may compare: the columns that are no part of each other. Everybody is left out, since a group less everybody
 * is a sum about the people who are not in it.
 */
export function comparableGroups(view: TableView): string[] {
  const groups = [...new Set(view.columns.filter(({ group }) => group !== '' && group !== 'All').map(({ group }) => group))];
  return groups.length > 1 ? groups : [];
}

/**
 * The search part of an address that shows this, beginning with "?", or empty for the whole table.
 *
 * @param search of the address as it is: what is not ours stays
 */
export function formatState(state: TableState, search = '', prefix = ''): string {
  const parameters = new URLSearchParams(search);
  const values: Readonly<Record<(typeof NAMES)[number], string>> = {
    sort: state.sort ? `${state.sort.direction === 'descending' ? '-' : ''}${state.sort.column}` : '',
    q: state.query.trim(),
    topics: state.topics.join(LIST),
    columns: state.columns.join(LIST),
    show: state.show === 'both' ? '' : state.show,
    difference: state.difference?.join('~') ?? '',
  };
  for (const name of NAMES) {
    if (values[name] === '') parameters.delete(prefix + name);
    else parameters.set(prefix + name, values[name]);
  }
  const text = String(parameters);
  return text === '' ? '' : `?${text}`;
}
