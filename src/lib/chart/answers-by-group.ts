// Any table made of records as a chart: how each group answered each question, one question at a time.
import type { CellsTable } from '#schemas/table.ts';
import type { Chart } from './chart.ts';
import type { Series } from './part/mark.ts';
import { sharePanel } from './question-panel.ts';
import type { ChartGroup } from './shares.ts';

/** Groups of these names look as they do in every other chart; others take what is left, in their order. */
const KNOWN: Readonly<Record<string, Series>> = { IPS: 'ips', TAU: 'tau' };
const OTHERS: readonly Series[] = ['pain-service', 'general-practice'];
/** More marks on one question can hardly be told apart. */
const MOST_GROUPS = 4;

/** The groups of a table but for everyone together. */
export const groupsOf = ({ spec }: CellsTable): ChartGroup[] =>
  spec.groups
    .filter(({ name }) => name !== 'All')
    .slice(0, MOST_GROUPS)
    .map(({ name, n }, index) => ({
      ...{ group: name, name, spoken: name, n: String(n) },
      series: KNOWN[name] ?? OTHERS[index % OTHERS.length] ?? 'all',
    }));

/**
 * The pictures and numbers of every question whose answers were counted. A number that is hidden is drawn as hidden.
 *
 * @param firstVariable the question that is shown at first
 */
export function answersByGroup(table: CellsTable, firstVariable: string): Pick<Chart, 'panels' | 'tables' | 'first' | 'sources'> {
  const groups = groupsOf(table);
  const shown = table.spec.variables
    .filter(({ kind }) => kind === 'single')
    .map(({ name }) =>
      sharePanel(table, { question: { variable: name, label: name, timepoint: '' }, groups, choices: { Question: name } }),
    );
  return {
    panels: shown.map(({ panel }) => panel),
    tables: shown.map(({ table: numbers }) => numbers),
    first: { Question: firstVariable },
    sources: [table.id],
  };
}
