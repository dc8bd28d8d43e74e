// BROWSER. Puts a table that is already in the page into the form a reader chose: hides, orders, and writes figures anew.
import { figureText } from '#lib/table/figure.ts';
import { differenceLine } from '#lib/table/lines.ts';
import type { ShownTable } from '#lib/table/shown.ts';
import type { TableState } from '#lib/table/state.ts';
import type { RowGroup, TableView, ViewRow } from '#lib/table/view.ts';
import type { TellingWords } from '#lib/table/words.ts';
import { fill } from '#lib/text/fill.ts';

/** A table in the page and what it was made from. */
export interface PaintedTable {
  readonly table: HTMLTableElement;
  /** Its bodies, in the report's order. */
  readonly bodies: readonly HTMLTableSectionElement[];
  readonly view: TableView;
  readonly words: TellingWords;
}

export function paintTable(painted: PaintedTable, shown: ShownTable, state: TableState): void {
  paintRows(painted, shown);
  paintColumns(painted, shown, state);
  paintFigures(painted, state);
  paintDifference(painted, state);
}

/** Groups and rows: which are there, and in which order. Headings of sections only make sense in the report's order. */
function paintRows({ table, bodies, view }: PaintedTable, shown: ShownTable): void {
  const bodyOf = new Map(bodies.map((body) => [body.dataset.topic, body]));
  const sections = new Set(shown.groups.map(({ sections: own }) => own.join(' – ')));
  for (const body of bodies) {
    const { topic, section } = body.dataset;
    body.hidden =
      topic === undefined ? shown.isSorted || !sections.has(section ?? '') : !shown.groups.some(({ key }) => key === topic);
  }
  for (const group of shown.groups) {
    const body = bodyOf.get(group.key);
    const all = view.rowGroups.find(({ key }) => key === group.key)?.rows ?? [];
    if (body) orderRows(body, all, group.rows);
  }
  table.toggleAttribute('data-sorted', shown.isSorted);
  const first = shown.groups.flatMap(({ key }) => bodyOf.get(key) ?? []);
  table.append(...(shown.isSorted ? [...first, ...bodies.filter((body) => !first.includes(body))] : bodies));
}

function orderRows(body: HTMLTableSectionElement, all: readonly ViewRow[], shown: readonly ViewRow[]): void {
  const lines = new Map([...body.rows].map((line) => [line.dataset.row, line]));
  for (const [index, row] of all.entries()) {
    const line = lines.get(String(index));
    if (line) line.hidden = !shown.includes(row);
  }
  body.append(...shown.flatMap((row) => lines.get(String(all.indexOf(row))) ?? []));
}

function paintColumns({ table, view }: PaintedTable, { columns }: ShownTable, { sort, difference }: TableState): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-col]')) cell.hidden = !columns.includes(Number(cell.dataset.col));
  for (const [index, { key }] of view.columns.entries()) {
    const head = table.querySelector(`th[data-col="${index}"]`);
    head?.setAttribute('aria-sort', sort?.column === key ? sort.direction : 'none');
  }
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th[data-over]')) {
    const own = columns.filter((index) => view.columns[index]?.over === head.dataset.over).length;
    head.hidden = own === 0;
    head.colSpan = Math.max(own, 1);
  }
  const span = view.heads.length + columns.length + Number(view.hasSources) + Number(difference !== undefined);
  for (const head of table.querySelectorAll<HTMLTableCellElement>('[data-span]')) head.colSpan = span;
}

function paintFigures(painted: PaintedTable, { show }: TableState): void {
  eachRow(painted, (line, row) => {
    for (const cell of line.querySelectorAll<HTMLElement>('td[data-col]')) {
      const index = Number(cell.dataset.col);
      const figure = row.cells[index];
      if (!figure || figure.missing !== undefined) continue;
      const { main, rest } = figureText(row.kind ?? painted.view.columns[index]?.kind ?? 'count', figure.parts, show);
      write(cell.querySelector('.main'), main);
      write(cell.querySelector('.rest'), rest);
    }
  });
}

const write = (element: Element | null, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text;
};

/** The column of differences stands last, and only while it is asked for. */
function paintDifference(painted: PaintedTable, { difference }: TableState): void {
  const { table, view, words } = painted;
  for (const cell of table.querySelectorAll('[data-difference]')) cell.remove();
  if (!difference) return;
  const head = document.createElement('th');
  head.scope = 'col';
  head.dataset.difference = '';
  head.rowSpan = table.tHead?.rows.length ?? 1;
  head.textContent = fill(words.differenceHead, { one: difference[0], other: difference[1] });
  table.tHead?.rows[0]?.append(head);
  eachRow(painted, (line, row, group) => {
    const cell = document.createElement('td');
    cell.dataset.difference = '';
    const text = group.isSize ? words.noDifference : differenceLine(row, view, difference, words);
    cell.classList.toggle('no-figure', text === words.noDifference);
    cell.textContent = text;
    line.append(cell);
  });
}

/** Every row of the table with the line of the page that shows it. */
export function eachRow(
  { bodies, view }: PaintedTable,
  visit: (line: HTMLTableRowElement, row: ViewRow, group: RowGroup) => void,
): void {
  for (const body of bodies) {
    const group = view.rowGroups.find(({ key }) => key === body.dataset.topic);
    for (const line of body.rows) {
      const row = group?.rows[Number(line.dataset.row)];
      if (group && row) visit(line, row, group);
    }
  }
}
