import type { CellsTable } from '#schemas/table.ts';
import type { Chart } from './chart.ts';
import { painSupport } from './pain-support.ts';

/** Every chart there is, by its id, in the order of the index page. */
const CHARTS: Readonly<Record<string, (tables: readonly CellsTable[]) => Chart>> = {
  'pain-support': painSupport,
};

export const CHART_IDS: readonly string[] = Object.keys(CHARTS);

/** A chart by its id. Throws where there is none, or where a number it draws is not in the tables. */
export function chartOf(id: string, tables: readonly CellsTable[]): Chart {
  const make = CHARTS[id];
  if (!make) throw new Error(`src/lib/chart/charts.ts: no chart "${id}". Use one of: ${CHART_IDS.join(', ')}.`);
  return make(tables);
}
