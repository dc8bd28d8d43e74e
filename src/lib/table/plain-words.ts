import { lookUp } from '#lib/fact/look-up.ts';
import { formatFigure, formatPrinted } from '#lib/figure/format.ts';
import type { TablePage } from '#schemas/table-page.ts';
import type { CellsTable } from '#schemas/table.ts';

/** A hole in a plain sentence: "{all}", "{part-time}". */
const HOLE = /\{([a-z-]+)\}/g;

/**
 * The plain sentences about a table with its numbers in them.
 *
 * @throws where a hole has no figure, a figure no hole, or a figure no cell, so that the build stops
 */
export function plainWords({ plain, figures }: Pick<TablePage, 'plain' | 'figures'>, { id, cells }: CellsTable): string[] {
  const used = new Set(plain.flatMap((sentence) => [...sentence.matchAll(HOLE)].map(([, name]) => name)));
  const idle = Object.keys(figures).find((name) => !used.has(name));
  if (idle !== undefined)
    throw new Error(`${PLACE} "${id}": found the figure "${idle}" and no {${idle}}. Use it, or take it away.`);
  const valueOf = (name: string): string => {
    const keys = figures[name];
    if (!keys) throw new Error(`${PLACE} "${id}": found {${name}} and no such figure. Add it under figures.`);
    const values = keys.map((key) => ({ key, value: lookUp(id, cells, key) }));
    const [first] = values;
    // In plain words three years are "3 years", however exactly the report gives them.
    if (values.length === 1 && first) return formatFigure(first.key.measure, first.value.replace(/\.0+$/, ''));
    return sumOf(
      values.map(({ value }) => value),
      { id, name },
    );
  };
  return plain.map((sentence) => sentence.replaceAll(HOLE, (_, name: string) => valueOf(name)));
}

const PLACE = 'content/results/tables.yaml, table';

function sumOf(values: readonly string[], { id, name }: { readonly id: string; readonly name: string }): string {
  const wrong = values.find((value) => !/^\d+$/.test(value));
  if (wrong !== undefined)
    throw new Error(`${PLACE} "${id}", figure "${name}": found "${wrong}", expected whole numbers to add up. Name other cells.`);
  return formatPrinted(String(values.reduce((sum, value) => sum + Number(value), 0)));
}
