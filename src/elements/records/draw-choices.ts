// BROWSER. The boxes of a table of records: values to choose by, and columns to show.
import { headingOf, labelOf } from '#lib/records/field.ts';
import type { RecordField } from '#lib/records/field.ts';
import type { Query } from '#lib/records/query.ts';
import type { View } from '#lib/records/records.ts';
import { fill } from '#lib/text/fill.ts';
import { formatPrinted } from '#lib/figure/format.ts';

/** Makes a set of boxes for each column that rows can be chosen by. Made once: a box that is ticked keeps the focus. */
export function makeChoices(place: HTMLElement, fields: readonly RecordField[], { facets }: View): void {
  place.hidden = facets.length === 0;
  for (const { name, values } of facets) {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) continue;
    const set = document.createElement('fieldset');
    set.append(Object.assign(document.createElement('legend'), { textContent: headingOf(field) }));
    set.append(...values.map(({ value }) => makeBox(`is-${name}`, value, labelOf(field, value))));
    place.append(set);
  }
}

/** Makes a box for each column. */
export function makeChooser(place: HTMLElement, fields: readonly RecordField[]): void {
  place.append(...fields.map((field) => makeBox('column', field.name, headingOf(field))));
}

/** Ticks the boxes as the query has it, and says how many rows each would leave. */
export function tickChoices(root: HTMLElement, query: Query, { facets }: View, choice: string): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    const column = box.name.replace(/^is-/, '');
    box.checked = box.name === 'column' ? !query.hidden.includes(box.value) : (query.where[column] ?? []).includes(box.value);
    const count = facets.find(({ name }) => `is-${name}` === box.name)?.values.find(({ value }) => value === box.value)?.count;
    const text = box.nextElementSibling;
    if (count === undefined || !(text instanceof HTMLElement)) continue;
    text.textContent = fill(choice, { value: text.dataset.label ?? '', count: formatPrinted(String(count)) });
  }
}

function makeBox(name: string, value: string, label: string): HTMLLabelElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value });
  const text = Object.assign(document.createElement('span'), { textContent: label });
  text.dataset.label = label;
  const line = document.createElement('label');
  line.append(box, text);
  return line;
}
