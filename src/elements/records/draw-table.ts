// BROWSER. The parts of a table of records that are drawn again when its view changes.
import { cellText, headingOf, isNumeric } from '#lib/records/field.ts';
import type { RecordField } from '#lib/records/field.ts';
import type { Query } from '#lib/records/query.ts';
import type { RecordsWords } from '#lib/records/words.ts';
import { fill } from '#lib/text/fill.ts';

/** Puts rows into a table, as the build writes them. */
export function drawRows(table: HTMLTableElement, fields: readonly RecordField[], rows: readonly (readonly string[])[]): void {
  const headings = fields.map(headingOf);
  const lines = rows.map((row) => {
    const line = document.createElement('tr');
    fields.forEach((field, index) => {
      const { text, kind } = cellText(field, row[index] ?? '');
      const cell = line.insertCell();
      cell.dataset.label = headings[index] ?? '';
      if (kind !== 'text') cell.className = kind;
      cell.textContent = text;
    });
    return line;
  });
  table.tBodies[0]?.replaceChildren(...lines);
}

/** Makes the headings buttons that sort. A table that came without headings gets them first. */
export function makeHeadings(table: HTMLTableElement, fields: readonly RecordField[], words: RecordsWords): void {
  const head = table.tHead ?? table.createTHead();
  if (head.rows.length === 0) head.append(makeHead(fields, words));
  [...(head.rows[0]?.cells ?? [])].forEach((cell, index) => {
    const heading = cell.querySelector('[data-heading]');
    if (!heading) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'sort' });
    button.dataset.sort = fields[index]?.name ?? '';
    heading.replaceWith(button);
    button.append(heading);
  });
}

function makeHead(fields: readonly RecordField[], words: RecordsWords): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const field of fields) {
    const cell = Object.assign(document.createElement('th'), { scope: 'col', className: isNumeric(field) ? 'number' : '' });
    const heading = Object.assign(document.createElement('span'), { textContent: headingOf(field) });
    heading.dataset.heading = '';
    const help = Object.assign(document.createElement('a'), { className: 'column-help', textContent: '?' });
    help.href = `#column-${field.name}`;
    help.ariaLabel = fill(words.help, { column: field.title });
    cell.append(heading, ' ', help);
    row.append(cell);
  }
  return row;
}

/** Says in the headings how the table is sorted. */
export function markOrder(table: HTMLTableElement, { sort }: Query): void {
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('thead th')) {
    const name = cell.querySelector<HTMLElement>('[data-sort]')?.dataset.sort;
    if (name === sort?.column) cell.setAttribute('aria-sort', sort?.descending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }
}

/** Takes columns out of sight. */
export function hideColumns(table: HTMLTableElement, fields: readonly RecordField[], hidden: readonly string[]): void {
  for (const { cells } of table.rows) {
    [...cells].forEach((cell, index) => (cell.hidden = hidden.includes(fields[index]?.name ?? '')));
  }
}
