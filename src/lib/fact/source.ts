import { rowHref, tableHref } from '#lib/table/row-id.ts';
import type { Fact, FigureKey } from '#schemas/fact.ts';

/** Every table a fact takes a number from, its own first. */
export function tablesOf(fact: Fact): string[] {
  return [...new Set(keysOf(fact).map((key) => key.table ?? fact.table))];
}

/** The address of the first row a fact comes from; of the whole table, for a tally. */
export function factHref(fact: Fact): string {
  const [key] = keysOf(fact);
  const table = key?.table ?? fact.table;
  return key?.variable === undefined
    ? tableHref(table)
    : rowHref(table, { category: '', timepoint: '', ...key, variable: key.variable });
}

type SomeKey = Partial<Pick<FigureKey, 'variable' | 'category' | 'timepoint' | 'table'>>;

function keysOf(fact: Fact): SomeKey[] {
  switch (fact.kind) {
    case 'share':
      return [...fact.count, fact.of].flat();
    case 'count':
      return fact.count;
    case 'figure':
    case 'spread':
      return [fact.at];
    case 'tally':
      return [{}];
  }
}
