import type { Chart } from '#lib/chart/chart.ts';
import { WIDE } from '#lib/chart/chart.ts';
import { elementsOf } from './svg-boxes.ts';

/** What the marks of a panel say, in the order they are drawn. */
export function saidBy({ panels, id }: Chart, panel: string): string[] {
  const found = panels.find((one) => one.id === panel);
  if (!found) throw new Error(`${id} has no panel "${panel}". Use one of: ${panels.map((one) => one.id).join(', ')}.`);
  return elementsOf(found.draw(WIDE)).flatMap(({ attributes }) =>
    'data-say' in attributes ? [String(attributes['data-say'])] : [],
  );
}

/** The table of a panel as texts, a row a line: "Male | 10 (45%) | 10 (36%)". */
export const rowsUnder = ({ tables }: Chart, panel?: string): string[] =>
  tables
    .filter((table) => table.panel === panel)
    .flatMap(({ rows }) => rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)].join(' | ')));
