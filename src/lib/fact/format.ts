import type { Fact } from '#schemas/fact.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { lookUp } from './look-up.ts';

/** A fact in words: "41 of 50". Adds the counts named; throws where a cell is missing or not a whole number. */
export function formatFact(fact: Fact, cells: readonly PublishedCell[]): string {
  const number = (key: Fact['of']): number => {
    const value = lookUp(fact.table, cells, key);
    if (!/^\d+$/.test(value))
      throw new Error(`data/${fact.table}.csv: found "${value}" for "${key.variable}", expected a whole number.`);
    return Number(value);
  };
  return `${fact.count.reduce((sum, key) => sum + number(key), 0)} of ${number(fact.of)}`;
}
