// BROWSER. Gives the heads of a table their buttons: to sort by the column, and to be told what it holds.
import type { TableView } from '#lib/table/view.ts';
import { fill } from '#lib/text/fill.ts';

/** Puts a sort button round each column's name, and a help button after it. */
export function addHeadButtons(table: HTMLTableElement, { columns }: TableView, helpName: string): void {
  for (const [index, column] of columns.entries()) {
    const name = table.querySelector(`th[data-col="${index}"] > .col-name`);
    if (!name) continue;
    const sort = buttonOf('sort', index);
    name.replaceWith(sort);
    sort.append(name);
    if (column.help === '') continue;
    const help = buttonOf('help', index);
    help.textContent = '?';
    help.setAttribute('aria-label', fill(helpName, { name: column.label }));
    sort.after(help);
  }
}

function buttonOf(action: string, index: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `head-${action}`;
  button.dataset.do = action;
  button.dataset.index = String(index);
  return button;
}
