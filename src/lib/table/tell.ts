import { fill } from '#lib/text/fill.ts';
import { figureSentence } from './sentence.ts';
import type { ShownTable } from './shown.ts';
import type { TableState } from './state.ts';
import type { TableView, ViewColumn } from './view.ts';
import type { TellingWords } from './words.ts';

/**
 * What a table shows, in plain sentences that follow what the reader chose: how much of it, of whom, in which order, and one
 * figure read out as an example.
 */
export function tellShown(view: TableView, shown: ShownTable, state: TableState, words: TellingWords): string {
  const { shows } = words;
  if (shown.groups.length === 0) return shows.none;
  const example = exampleOf(view, shown, words);
  return [
    extentOf(view, shown, words),
    columnsOf(view, shown, words),
    state.query.trim() && fill(shows.query, { q: state.query.trim() }),
    state.show === 'count' ? shows.onlyCount : '',
    state.show === 'percent' ? shows.onlyPercent : '',
    orderOf(view, state, words),
    state.difference ? fill(shows.difference, { one: state.difference[0], other: state.difference[1] }) : '',
    example && fill(shows.example, { sentence: example }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How much of the table there is to see, and in which order: what is worth saying aloud after a change. */
export const announceShown = (view: TableView, shown: ShownTable, state: TableState, words: TellingWords): string =>
  shown.groups.length === 0
    ? words.shows.none
    : [extentOf(view, shown, words), orderOf(view, state, words) || words.shows.reportOrder].join(' ');

/** Topics where there are several, else lines. The sizes of the groups are neither. */
function extentOf(view: TableView, shown: ShownTable, { shows }: TellingWords): string {
  const telling = (groups: TableView['rowGroups']): TableView['rowGroups'] => groups.filter(({ isSize }) => !isSize);
  const isByTopic = telling(view.rowGroups).length > 1;
  const count = (groups: TableView['rowGroups']): number =>
    isByTopic ? telling(groups).length : telling(groups).reduce((sum, { rows }) => sum + rows.length, 0);
  const [n, all] = [count(shown.groups), count(view.rowGroups)];
  if (isByTopic) return fill(n === all ? shows.all : shows.some, { n, all });
  return fill(n === all ? shows.allLines : shows.someLines, { n, all });
}

function columnsOf(view: TableView, shown: ShownTable, words: TellingWords): string {
  const columns = shown.columns.flatMap((index) => view.columns[index] ?? []);
  const names = [...new Set(columns.map((column) => nameOf(column, words)))];
  if (view.hasSources) return '';
  return fill(names.length === 1 ? words.shows.column : words.shows.columns, { names: joinAnd(names, words.shows.and) });
}

/** Name of a column with the group over it, and its size. */
function nameOf({ over, label, n, title }: ViewColumn, { shows }: TellingWords): string {
  const name = over ?? label;
  const size = n === undefined ? '' : fill(shows.people, { n });
  return [name === 'All' ? (title ?? name) : name, size].filter(Boolean).join(' ');
}

function orderOf(view: TableView, { sort }: TableState, { shows }: TellingWords): string {
  const column = view.columns.find(({ key }) => key === sort?.column);
  if (!sort || !column) return '';
  const name = [column.over, column.label].filter(Boolean).join(', ');
  return fill(shows.sorted, { name, direction: shows[sort.direction] });
}

/** The first figure shown, read out: of a group rather than of everybody where there is one, and never a mere group size. */
function exampleOf(view: TableView, shown: ShownTable, words: TellingWords): string {
  for (const group of shown.groups.filter(({ isSize }) => !isSize))
    for (const row of group.rows) {
      const index = shown.columns.find((candidate) => {
        const cell = row.cells[candidate];
        return cell !== null && cell !== undefined && cell.missing === undefined;
      });
      const column = index === undefined ? undefined : view.columns[index];
      if (index !== undefined && column) return figureSentence({ group, row, column, cell: row.cells[index] ?? null }, words);
    }
  return '';
}

/** "A, B and C". */
export const joinAnd = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
