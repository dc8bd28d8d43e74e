import { formatPrinted } from '#lib/figure/format.ts';
import { fill } from '#lib/text/fill.ts';
import { headingOf, isNumeric, isTime, labelOf } from './field.ts';
import type { RecordField } from './field.ts';
import { isFiltered } from './query.ts';
import type { Query } from './query.ts';
import type { View } from './records.ts';

/** What an order is called, by what is ordered. */
export interface Directions {
  readonly number: string;
  readonly time: string;
  readonly text: string;
}

/** The parts of the sentence that says what a table shows, with holes such as {shown}. */
export interface SentenceWords {
  /** {total} {records} */
  readonly all: string;
  /** {shown} {total} {records} {conditions} */
  readonly some: string;
  /** {records} {conditions} */
  readonly none: string;
  /** {column} {values} */
  readonly is: string;
  /** {text} */
  readonly has: string;
  readonly or: string;
  readonly and: string;
  /** {column} */
  readonly up: Directions;
  readonly down: Directions;
  /** {page} {pages} */
  readonly page: string;
}

/**
 * What a table shows, in plain words: how many rows, which, in what order, and which page of them.
 *
 * @param records what the rows are called: "themes"
 */
export function sayView(
  view: Pick<View, 'total' | 'shown' | 'page' | 'pages'>,
  query: Query,
  { fields, records, words }: { fields: readonly RecordField[]; records: string; words: SentenceWords },
): string {
  const count = (n: number): string => formatPrinted(String(n));
  const holes = { records, total: count(view.total), shown: count(view.shown), conditions: conditionsOf(query, fields, words) };
  const main = !isFiltered(query) ? words.all : view.shown === 0 ? words.none : words.some;
  const sorted = fields.find(({ name }) => name === query.sort?.column);
  return [
    fill(main, holes),
    sorted && view.shown > 1 && sayOrder(sorted, query.sort?.descending ? words.down : words.up),
    view.pages > 1 && fill(words.page, { page: count(view.page), pages: count(view.pages) }),
  ]
    .filter(Boolean)
    .join(' ');
}

function sayOrder(field: RecordField, { number, time, text }: Directions): string {
  const order = isNumeric(field) ? number : isTime(field) ? time : text;
  return fill(order, { column: headingOf(field) });
}

function conditionsOf(query: Query, fields: readonly RecordField[], words: SentenceWords): string {
  const chosen = fields.flatMap((field) => {
    const values = query.where[field.name] ?? [];
    if (values.length === 0) return [];
    return [fill(words.is, { column: field.title, values: values.map((value) => labelOf(field, value)).join(words.or) })];
  });
  const text = query.text.trim();
  return [...chosen, ...(text ? [fill(words.has, { text })] : [])].join(words.and);
}
