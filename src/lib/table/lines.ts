import { differenceOf } from './difference.ts';
import { figureLine } from './figure.ts';
import { fill } from '#lib/text/fill.ts';
import type { ShownTable } from './shown.ts';
import type { TableState } from './state.ts';
import type { RowGroup, TableView, ViewColumn, ViewRow } from './view.ts';
import type { TellingWords } from './words.ts';

/**
 * What is shown of a table as lines of a CSV: a line of headings, then a line a row, each with the topic it belongs to, so that
 * every line can be read alone.
 *
 * @returns lines of equal length
 */
export function linesOf(view: TableView, shown: ShownTable, state: TableState, words: TellingWords): string[][] {
  const columns = shown.columns.flatMap((index) => view.columns[index] ?? []);
  const difference = state.difference;
  const head = [
    words.topic,
    ...view.heads,
    ...columns.map(headOf),
    ...(difference ? [differenceHead(difference, words)] : []),
    ...(view.hasSources ? [words.sourceHead] : []),
  ];
  const body = shown.groups.flatMap((group) =>
    group.rows.map((row) => [
      [topicName(group), group.detail].filter(Boolean).join(', '),
      ...view.heads.map((_, index) => row.heads[index] ?? ''),
      ...shown.columns.map((index) => cellLine(row, index, view, { state, words })),
      ...(difference ? [differenceOf(row, view.columns, difference)?.text.replace('−', '-') ?? words.noDifference] : []),
      ...(view.hasSources ? [row.source ?? ''] : []),
    ]),
  );
  return [head, ...body];
}

/** In a file the unit stands in the heading, so that a difference stays a number. */
const differenceHead = (
  [one, other]: readonly [string, string],
  { differenceHead: head, differenceUnits }: TellingWords,
): string => `${fill(head, { one, other })} (${Object.values(differenceUnits).join('; ')})`;

const headOf = ({ over, label, n }: ViewColumn): string =>
  [over, label].filter(Boolean).join(' ') + (n === undefined ? '' : ` (N = ${n})`);

function cellLine(
  row: ViewRow,
  index: number,
  { columns }: TableView,
  { state, words }: { readonly state: TableState; readonly words: TellingWords },
): string {
  const cell = row.cells[index];
  if (!cell) return words.notGiven;
  return cell.missing ?? figureLine(row.kind ?? columns[index]?.kind ?? 'count', cell.parts, state.show);
}

/** A difference as one text with what it is counted in, or the words for none. */
export function differenceLine(
  row: ViewRow,
  { columns }: Pick<TableView, 'columns'>,
  groups: readonly [string, string],
  words: Pick<TellingWords, 'differenceUnits' | 'noDifference'>,
): string {
  const difference = differenceOf(row, columns, groups);
  return difference ? `${difference.text} ${words.differenceUnits[difference.of]}` : words.noDifference;
}

/** A topic as one text. */
export const topicName = ({ sections, heading }: Pick<RowGroup, 'sections' | 'heading'>): string =>
  [...sections, heading].join(' – ');
