import { fill } from '#lib/text/fill.ts';
import type { CellsSpec } from '#schemas/table.ts';
import type { Figure } from './gather.ts';
import { uniqueNames } from './keys.ts';
import { distinct } from './layout.ts';
import type { Layout } from './layout.ts';
import type { ViewColumn } from './view.ts';
import type { TableWords } from './words.ts';

/** What columns are made from. */
export interface ColumnSources {
  readonly layout: Layout;
  readonly spec: CellsSpec;
  /** All but the sizes of the groups and what stands beside a heading. */
  readonly figures: readonly Figure[];
  /** The sizes of the groups. */
  readonly sizes: readonly Figure[];
  readonly words: TableWords;
}

type Column = Omit<ViewColumn, 'key'>;

/** The columns of a table, in the order of its sidecar and its figures. */
export function columnsOf(sources: ColumnSources): ViewColumn[] {
  const columns = MAKERS[sources.layout](sources);
  const names = uniqueNames(columns.map(({ over = '', label }) => `${over} ${label}`));
  return columns.map((column, index) => ({ ...column, key: names[index] ?? '' }));
}

const MAKERS: Readonly<Record<Layout, (sources: ColumnSources) => Column[]>> = {
  figures: figureColumns,
  times: timeColumns,
  groups: (sources) => groupsOf(sources).map((group) => groupColumn(group, sources)),
  list: ({ words }) => [{ label: words.figure, group: '', who: '', timepoint: '', help: words.figureHelp }],
};

function figureColumns(sources: ColumnSources): Column[] {
  const { figures, words } = sources;
  const groups = groupsOf(sources);
  return groups.flatMap((group) => {
    const own = figures.filter((figure) => figure.group === group);
    const { label, help: _, n, title, ...column } = groupColumn(group, sources);
    const over = group === '' ? sharedNote(own, words) : label;
    return distinct(own, 'kind').map((kind) => ({
      ...column,
      label: words.kinds[kind] ?? kind,
      // Where all figures are of one group nothing names it, and its size may not be that of each figure.
      ...(groups.length > 1 && { over, ...(title !== undefined && { title }), ...(n !== undefined && { n }) }),
      kind,
      help: words.meanings[kind] ?? '',
    }));
  });
}

/** What the figures of no group are, where all their notes say the same: "IPS compared with TAU". */
function sharedNote(figures: readonly Figure[], words: TableWords): string {
  const notes = [...new Set(figures.map(({ notes: own }) => own.join('; ')))];
  return notes.length === 1 && notes[0] ? notes[0] : words.noGroup;
}

function timeColumns(sources: ColumnSources): Column[] {
  const { figures, sizes, spec, words } = sources;
  const [group = ''] = groupsOf(sources);
  const { title: _, n: __, ...column } = groupColumn(group, sources);
  return spec.timepoints
    .filter((time) => figures.some(({ timepoint }) => timepoint === time))
    .map((timepoint) => {
      const size = sizes.find((figure) => figure.timepoint === timepoint)?.parts.n;
      return {
        ...column,
        label: timeLabel(timepoint, words),
        timepoint,
        ...(size !== undefined && { n: Number(size) }),
        help: spec.fields.find(({ name }) => name === 'timepoint')?.description ?? '',
      };
    });
}

function groupColumn(name: string, { spec, words }: ColumnSources): Column {
  const group = spec.groups.find((candidate) => candidate.name === name);
  if (!group) return { label: words.noGroup, group: '', who: '', timepoint: '', help: words.noGroup };
  return {
    label: name,
    ...(group.label !== name && { title: group.label }),
    group: name,
    who: whoOf(name, spec, words),
    timepoint: '',
    n: group.n,
    help: fill(words.sizeHelp, { group: group.label, n: group.n }),
  };
}

/** Who is counted, to begin a sentence with. A name that is short for something needs the word "group" after it. */
export function whoOf(name: string, spec: CellsSpec, words: TableWords): string {
  if (/^[A-Z]{2,}$/.test(name)) return fill(words.who, { group: name });
  return spec.groups.find((group) => group.name === name)?.label ?? name;
}

/** A time as a heading: "At the start", "3 months". */
export const timeLabel = (timepoint: string, words: TableWords): string =>
  timepoint === 'Baseline' ? words.baseline : timepoint;

/** The groups that have figures, in the order of the sidecar; those of no group last. */
function groupsOf({ figures, spec }: ColumnSources): string[] {
  const present = distinct(figures, 'group');
  return [...spec.groups.map(({ name }) => name), ''].filter((name) => present.includes(name));
}
