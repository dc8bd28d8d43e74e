import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import { countBlocks } from './count-block.ts';
import { hide, HIDDEN, HIDDEN_LABEL } from './hidden.ts';
import { hideCounts } from './hide-counts.ts';
import type { CountReason, CountRule } from './hide-counts.ts';
import { hidePercents } from './hide-percents.ts';
import { hideSummaries } from './hide-summaries.ts';

/** Why a number is hidden, for the data guardian; what is published does not tell them apart. */
export type HiddenReason = CountReason | 'percentage' | 'few-people';

export interface HiddenCell {
  readonly cell: PublishedCell;
  readonly reason: HiddenReason;
}

/** The numbers of a table that a rule hides, in the table's order. */
export function hiddenCells(table: CellsTable, rule: CountRule): HiddenCell[] {
  const reasons = new Map<PublishedCell, HiddenReason>();
  const note = (cells: readonly PublishedCell[], reason: HiddenReason): void => {
    for (const cell of cells) if (!reasons.has(cell)) reasons.set(cell, reason);
  };
  for (const block of countBlocks(table)) {
    for (const [at, reason] of hideCounts(block, rule)) {
      const cell = block.counts[at]?.cell;
      if (cell) note([cell], reason);
    }
  }
  for (const block of Map.groupBy(table.cells, ({ variable, timepoint }) => JSON.stringify([variable, timepoint])).values()) {
    note(hideSummaries(table.spec, block, rule), 'few-people');
    note(hidePercents(table.spec, block, new Set(reasons.keys()), rule), 'percentage');
  }
  return table.cells.flatMap((cell) => {
    const reason = reasons.get(cell);
    return reason ? [{ cell, reason }] : [];
  });
}

/**
 * The table as it may be published: what its sidecar's rule hides is replaced by `HIDDEN`, which the sidecar's missing values
 * then explain. A table that others have published already is given back as it is.
 */
export function suppressTable(table: CellsTable): CellsTable {
  const { disclosure } = table.spec;
  if (disclosure.status === 'already_published') return table;
  const hidden = new Set(hiddenCells(table, disclosure).map(({ cell }) => cell));
  if (hidden.size === 0) return table;
  const missingValues = [
    ...table.spec.missingValues.filter(({ value }) => value !== HIDDEN),
    { value: HIDDEN, label: HIDDEN_LABEL },
  ];
  return {
    ...table,
    spec: { ...table.spec, missingValues },
    cells: table.cells.map((cell) => (hidden.has(cell) ? hide(cell) : cell)),
  };
}
