import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { arrange } from '#lib/table/arrange.ts';
import { linesOf } from '#lib/table/lines.ts';
import { showTable } from '#lib/table/shown.ts';
import { WHOLE } from '#lib/table/state.ts';
import { tableWordsFrom } from '#lib/table/words-from.ts';
import type { CellsTable, RecordsTable } from '#schemas/table.ts';
import type { Say } from '#build/strings.ts';
import type { Offered } from './offered.ts';

/** A table as readers see it on its page: texts in rows and columns, with what has to be known to read them. */
export interface Displayed {
  readonly caption: string;
  readonly columns: readonly string[];
  /** As long as the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Footnotes and the like, a sentence or more each. */
  readonly notes: readonly string[];
}

/** A table of either form as its page displays it. */
export const displayTable = (table: Table, say: Say): Displayed =>
  isCells(table) ? displayCells(table, say) : displayRecords(table);

/**
 * The lines of a table's CSV for spreadsheets. Under a made-up table stands that it is made up, each line as wide as the table, so
 * that the file does not pass for a real one once it is away from its name.
 */
export function displayedRows({ isMadeUp }: Offered, { caption, columns, rows }: Displayed, say: Say): (readonly string[])[] {
  const foot = isMadeUp ? ['', `${caption}. ${say('download-synthetic')}`] : [];
  return [columns, ...rows, ...foot.map((text) => columns.map((_, index) => (index === 0 ? text : '')))];
}

const displayRecords = ({ spec, records }: RecordsTable): Displayed => ({
  caption: spec.title,
  columns: spec.fields.map(({ name, title, unit }) => `${title ?? name}${unit ? ` (${unit})` : ''}`),
  rows: records.map(({ values }) => values),
  notes: spec.footnotes,
});

/** The whole table, as a reader who chose nothing would download it from its page. */
function displayCells(table: CellsTable, say: Say): Displayed {
  const words = tableWordsFrom(say);
  const view = arrange(table, words);
  const [columns = [], ...rows] = linesOf(view, showTable(view, WHOLE), WHOLE, words);
  const meanings = view.kinds.flatMap((kind) => {
    const meaning = words.meanings[kind];
    return meaning ? [`${words.details[kind] ?? words.kinds[kind] ?? kind}: ${meaning}`] : [];
  });
  return {
    caption: view.caption,
    columns,
    rows,
    notes: [...table.spec.footnotes, ...view.commonNotes, ...view.notes.map(({ mark, text }) => `${mark}: ${text}`), ...meanings],
  };
}
