import type { CellsTable } from '#schemas/table.ts';
import { categoriesOf, tableOf } from './cells.ts';
import type { CellKey } from './cells.ts';
import { counted, countedIfPrinted } from './counted.ts';
import type { Counted } from './counted.ts';

/** A way people were recruited by. Undefined is what the report does not give. */
export interface Route {
  /** As Table 3 has it. */
  readonly name: string;
  readonly approached: Counted | undefined;
  /** Of those the team heard from or met, not of all who were approached. */
  readonly ineligible: Counted | undefined;
  readonly recruited: Counted;
}

const METHOD = 'Method of recruitment';

/** The ways of recruiting, in the order of Table 3. */
export function routesOf(tables: readonly CellsTable[]): Route[] {
  const table = tableOf(tables, 'table-03');
  const at = (category: string, measure: CellKey['measure']): CellKey => ({ variable: METHOD, category, group: 'All', measure });
  return categoriesOf(table, METHOD)
    .filter((category) => category !== 'Total')
    .map((name) => ({
      name,
      approached: countedIfPrinted(table, at(name, 'approached')),
      ineligible: countedIfPrinted(table, at(name, 'ineligible')),
      recruited: counted(table, at(name, 'recruited')),
    }));
}

/** The total that Table 3 prints. Throws where the ways of recruiting do not add up to it. */
export function recruitedOf(tables: readonly CellsTable[]): Counted {
  const total = counted(tableOf(tables, 'table-03'), { variable: METHOD, category: 'Total', group: 'All', measure: 'recruited' });
  const sum = routesOf(tables).reduce((all, { recruited }) => all + recruited.value, 0);
  if (sum === total.value) return total;
  throw new Error(`data/table-03.csv: the numbers recruited add up to ${sum}, expected the printed total ${total.value}.`);
}
