// BROWSER. What each column of a table of records holds, with its histogram.
import { drawSvg } from '#elements/draw-svg.ts';
import { headingOf } from '#lib/records/field.ts';
import type { RecordField } from '#lib/records/field.ts';
import { pictureOf, tellColumn } from '#lib/records/tell-column.ts';
import type { View } from '#lib/records/records.ts';
import type { RecordsWords } from '#lib/records/words.ts';

/** Draws the histograms for what is shown. Where the page came without them, their frames are made first. */
export function drawColumns(place: HTMLElement, fields: readonly RecordField[], view: View, words: RecordsWords): void {
  fields.forEach((field, index) => {
    const column = view.columns[index];
    if (!column) return;
    const frame =
      place.children[index] ?? place.appendChild(makeFrame(field, tellColumn(column, view.total, words.column), words));
    const picture = pictureOf(field, column, words.column);
    if (picture) frame.querySelector('[data-picture]')?.replaceChildren(drawSvg(picture));
  });
}

function makeFrame(field: RecordField, told: string, words: RecordsWords): HTMLElement {
  const frame = Object.assign(document.createElement('div'), { className: 'record-column', id: `column-${field.name}` });
  const picture = document.createElement('div');
  picture.dataset.picture = '';
  const back = Object.assign(document.createElement('a'), { href: '#table', textContent: words.back });
  const line = document.createElement('p');
  line.append(back);
  frame.append(
    Object.assign(document.createElement('h3'), { textContent: headingOf(field) }),
    ...[field.description, told]
      .filter(Boolean)
      .map((textContent) => Object.assign(document.createElement('p'), { textContent, className: 'hint' })),
    picture,
    line,
  );
  return frame;
}
