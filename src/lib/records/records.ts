import { distributionOf } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { facetOf } from './facet.ts';
import type { Facet } from './facet.ts';
import { cellText, isNumeric, missingTexts } from './field.ts';
import type { RecordField } from './field.ts';
import { filterRows, wordsOf } from './filter.ts';
import type { Bars } from './histogram.ts';
import { orderOf, sortedRows, sortRows } from './order.ts';
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
  const sorted = orders.map((order) => once(() => ({ order: order(), sorted: sortedRows(order()) })));
  const facets = fields.map((field, index) => facetOf(field, columns[index] ?? []));
  const present = facets.filter((facet, index): facet is Facet => facet !== undefined && fields[index]?.isFilter !== false);
  const spreads = fields.map((field, index) =>
    once(() => {
      const order = orders[index] ?? (() => new Float64Array());
      const spread = distributionOf(field, columns[index] ?? [], order, facets[index]);
      return { spread, counts: spread.count(all) };
    }),
  );
  const hays = once(() => haysOf(fields, columns, total));

  const filtered = ofLast(({ text, where }: Pick<Query, 'text' | 'where'>) => {
    const found = filterRows(total, present, where, { words: wordsOf(text), hay: (row) => hays()[row] ?? '' });
    return { ...found, columns: fields.map(({ name }, index) => columnView(name, spreads[index], found.rows)) };
  });
  const ordered = ({ text, where, sort }: Query): Uint32Array => {
    const { rows } = filtered({ text, where });
    const order = sort && sorted[fields.findIndex(({ name }) => name === sort.column)];
    return sort && order ? sortRows(rows, order(), sort.descending) : rows;
  };
  const valuesOf = (rows: Uint32Array): string[][] => Array.from(rows, (row) => columns.map((column) => column[row] ?? ''));

  return {
    fields,
    total,
    view: (query, size) => {
      const { rows, counts, columns: spread } = filtered({ text: query.text, where: query.where });
      const page = pageOf(rows.length, query.page, size);
      return {
        ...page,
        total,
        shown: rows.length,
        rows: valuesOf(ordered(query).subarray(page.start, page.end)),
        facets: present.map(({ name, values }, index) => ({
          name,
          values: values.map((value, bit) => ({ value, count: counts[index]?.[bit] ?? 0 })),
        })),
        columns: spread,
      };
    },
    rows: (query) => valuesOf(ordered(query)),
    *warmUp() {
      for (const order of sorted) yield void order();
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
  const tell = fields.map(tellerOf);
  return Array.from({ length: total }, (_, row) => {
    let hay = '';
    for (let index = 0; index < tell.length; index += 1) hay += `${tell[index]?.(columns[index]?.[row] ?? '') ?? ''}\n`;
    return hay.toLowerCase();
  });
}

/** What a column's cells show. Plain texts show what they are: nothing is put into words a hundred thousand times. */
function tellerOf(field: RecordField): (value: string) => string {
  const missing = missingTexts(field);
  const isPlain = Object.keys(field.labels).length === 0 && field.type !== 'list' && !isNumeric(field);
  return (value) => (isPlain && !missing.has(value) ? value : cellText(field, value).text);
}

/** Keeps the last answer: whoever sorts or turns pages asks for the same filters again. */
function ofLast<Asked, Value>(make: (asked: Asked) => Value): (asked: Asked) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (asked) => {
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, value: make(asked) };
    return last.value;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
