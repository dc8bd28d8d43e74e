import { distributionOf } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { facetOf } from './facet.ts';
import type { Facet } from './facet.ts';
import { cellText } from './field.ts';
import type { RecordField } from './field.ts';
import { filterRows, wordsOf } from './filter.ts';
import type { Bars } from './histogram.ts';
import { orderOf, sortRows } from './order.ts';
import { pageOf } from './page.ts';
import type { PageOf } from './page.ts';
import type { Query } from './query.ts';

/** What a query gives: plain data, small enough to be sent from a worker. */
export interface View extends PageOf {
  /** Rows in the whole table, and rows that pass the filters. */
  readonly total: number;
  readonly shown: number;
  /** The rows of the page in order: values as in the file, a text a field. */
  readonly rows: readonly (readonly string[])[];
  readonly facets: readonly FacetView[];
  readonly columns: readonly ColumnView[];
}

export interface FacetView {
  readonly name: string;
  /** How many rows ticking it would leave, with the other filters as they are. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** How a column is spread, for its histogram. */
export interface ColumnView extends Bars {
  readonly name: string;
  readonly kind: Distribution['kind'];
  readonly spread?: Distribution['spread'];
  readonly different?: number;
  readonly missing: number;
}

/** A table of records that can be asked. Rows stay where they are: what is sorted and filtered are their numbers. */
export interface Records {
  readonly fields: readonly RecordField[];
  readonly total: number;
  /** @param size rows a page */
  readonly view: (query: Query, size: number) => View;
  /** The rows that pass, in order, with values as in the file. */
  readonly rows: (query: Query) => string[][];
  /** Does ahead what the first sort by each column and the first text filter would wait for, a part a call. */
  readonly warmUp: () => IterableIterator<void>;
}

/**
 * Makes a table of records.
 *
 * @param columns by field, the values of all rows as in the file
 */
export function makeRecords(fields: readonly RecordField[], columns: readonly (readonly string[])[]): Records {
  const total = columns[0]?.length ?? 0;
  const all = Uint32Array.from({ length: total }, (_, row) => row);
  const orders = fields.map((field, index) => once(() => orderOf(field, columns[index] ?? [])));
  const facets = fields.map((field, index) => facetOf(field, columns[index] ?? []));
  const present = facets.filter((facet): facet is Facet => facet !== undefined);
  const spreads = fields.map((field, index) =>
    once(() => {
      const order = orders[index] ?? (() => new Float64Array());
      const spread = distributionOf(field, columns[index] ?? [], order, facets[index]);
      return { spread, counts: spread.count(all) };
    }),
  );
  const hays = once(() => haysOf(fields, columns, total));

  const filtered = ({ text, where, sort }: Query) => {
    const found = filterRows(total, present, where, { words: wordsOf(text), hay: (row) => hays()[row] ?? '' });
    const order = sort && orders[fields.findIndex(({ name }) => name === sort.column)];
    return { ...found, ordered: sort && order ? sortRows(found.rows, order(), sort.descending) : found.rows };
  };
  const valuesOf = (rows: Uint32Array): string[][] => Array.from(rows, (row) => columns.map((column) => column[row] ?? ''));

  return {
    fields,
    total,
    view: (query, size) => {
      const { rows, counts, ordered } = filtered(query);
      const page = pageOf(rows.length, query.page, size);
      return {
        ...page,
        total,
        shown: rows.length,
        rows: valuesOf(ordered.subarray(page.start, page.end)),
        facets: present.map(({ name, values }, index) => ({
          name,
          values: values.map((value, bit) => ({ value, count: counts[index]?.[bit] ?? 0 })),
        })),
        columns: fields.map(({ name }, index) => columnView(name, spreads[index], rows)),
      };
    },
    rows: (query) => valuesOf(filtered(query).ordered),
    *warmUp() {
      for (const order of orders) yield void order();
      yield void hays();
    },
  };
}

function columnView(
  name: string,
  known: (() => { spread: Distribution; counts: ReturnType<Distribution['count']> }) | undefined,
  rows: Uint32Array,
): ColumnView {
  if (!known) return { name, kind: 'texts', labels: [], all: [], shown: [], missing: 0 };
  const { spread, counts } = known();
  const { kind, labels, different } = spread;
  return {
    name,
    kind,
    labels,
    ...(spread.spread && { spread: spread.spread }),
    ...(different !== undefined && { different }),
    missing: counts.missing,
    all: counts.bars,
    shown: spread.count(rows).bars,
  };
}

/** By row, all that its cells show, in small letters. */
function haysOf(fields: readonly RecordField[], columns: readonly (readonly string[])[], total: number): string[] {
  const texts = fields.map((field, index) => lowerTexts(field, columns[index] ?? []));
  return Array.from({ length: total }, (_, row) => texts.map((column) => column(row)).join('\n'));
}

/** What a column's cells show, in small letters; each different value is put into words once. */
function lowerTexts(field: RecordField, column: readonly string[]): (row: number) => string {
  const known = new Map<string, string>();
  return (row) => {
    const value = column[row] ?? '';
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = cellText(field, value).text.toLowerCase();
    known.set(value, text);
    return text;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
