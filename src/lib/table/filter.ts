import type { RowGroup, ViewRow } from './view.ts';

/** Text as it is compared: small letters, no accents, dashes and spaces alike. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s–—-]+/g, ' ');

/** Whether a row, with the headings it stands under, has every word of a query. An empty query fits every row. */
export function rowFits(query: string, group: RowGroup, row: ViewRow): boolean {
  const text = plain([...group.sections, group.heading, ...row.heads, row.category].join(' '));
  return plain(query)
    .split(' ')
    .every((word) => text.includes(word));
}
