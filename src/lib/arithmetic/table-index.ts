import type { CellsTable, PublishedCell } from '#schemas/table.ts';

type Key = Omit<PublishedCell, 'value' | 'note' | 'line'>;

/** A table whose cells can be asked for by key. */
export interface TableIndex {
  readonly id: string;
  /** What the report calls it. */
  readonly name: string;
  readonly table: CellsTable;
  readonly cell: (key: Key) => PublishedCell | undefined;
  /** The cell's number; undefined where there is no such cell or nothing is printed in it. */
  readonly number: (key: Key) => number | undefined;
  /** How many people a group has at a time: its own line under "Participants", or the sidecar's number. */
  readonly sizeOf: (group: string, timepoint: string) => number | undefined;
  /** The groups that make up All, where the sidecar has such. */
  readonly parts: readonly string[];
}

/** The heading under which tables print how many people they count. */
export const PARTICIPANTS = 'Participants';
export const ALL = 'All';

const join = ({ variable, category, group, timepoint, measure }: Key): string =>
  [variable, category, group, timepoint, measure].join('\n');

export function indexTable(table: CellsTable): TableIndex {
  const cells = new Map(table.cells.map((cell) => [join(cell), cell]));
  const cell = (key: Key): PublishedCell | undefined => cells.get(join(key));
  const number = (key: Key): number | undefined => numberOf(cell(key));
  const sizeAt = (group: string, timepoint: string): number | undefined =>
    number({ variable: PARTICIPANTS, category: '', group, timepoint, measure: 'n' });
  const { groups } = table.spec;
  const parts = groups.filter(({ name }) => name !== ALL);
  const hasParts = parts.length > 1 && parts.length < groups.length;
  return {
    id: table.id,
    name: table.spec.reportTitle ?? table.spec.title,
    table,
    cell,
    number,
    sizeOf: (group, timepoint) => sizeAt(group, timepoint) ?? sizeAt(group, '') ?? groups.find(({ name }) => name === group)?.n,
    parts: hasParts ? parts.map(({ name }) => name) : [],
  };
}

/** What is printed in a cell as a number; undefined where nothing is, or a sign that stands for what is missing or hidden. */
export function numberOf(cell: PublishedCell | undefined): number | undefined {
  return cell !== undefined && /^-?\d/.test(cell.value) ? Number(cell.value) : undefined;
}

/** What a sidecar says where a row counts the whole group. */
export const WHOLE_GROUP = 'All of group';

/**
 * Of how many people a cell counts: the denominator printed in its row, or else the group where the sidecar says that all of it
 * is counted. Undefined where neither is known.
 */
export function denominatorOf(cell: PublishedCell, index: TableIndex): number | undefined {
  const printed = index.number({ ...cell, measure: 'denominator' });
  if (printed !== undefined) return printed;
  const { denominator = WHOLE_GROUP } = index.table.spec.variables.find(({ name }) => name === cell.variable) ?? {};
  return denominator === WHOLE_GROUP ? index.sizeOf(cell.group, cell.timepoint) : undefined;
}
