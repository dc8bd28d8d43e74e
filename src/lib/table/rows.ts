import { fill } from '#lib/text/fill.ts';
import type { CellsSpec, Variable } from '#schemas/table.ts';
import { timeLabel, whoOf } from './columns.ts';
import { figureLine } from './figure.ts';
import { headingFromNote } from './gather.ts';
import type { Figure, LetteredNotes } from './gather.ts';
import { distinct } from './layout.ts';
import type { Layout } from './layout.ts';
import { rowId } from './row-id.ts';
import type { RowGroup, ViewCell, ViewColumn, ViewRow } from './view.ts';
import type { TableWords } from './words.ts';

/** What rows are made from. */
export interface RowSources {
  readonly layout: Layout;
  readonly spec: CellsSpec;
  readonly columns: readonly ViewColumn[];
  readonly letters: LetteredNotes;
  readonly words: TableWords;
}

/** A group of rows before it has its short name. */
export type RowGroupDraft = Omit<RowGroup, 'key'>;

/** States of a pattern, such as "Not in work|-|Working". */
const PATTERN = '|';

/** The rows of a variable: one group, or one for each heading its notes put them under. */
export function rowGroupsOf(variable: Variable, figures: readonly Figure[], sources: RowSources): RowGroupDraft[] {
  const isPattern = figures.some(({ category }) => category.includes(PATTERN));
  const groups = [...Map.groupBy(figures, headingFromNote)];
  return groups.map(([heading, own]) => rowGroupOf(variable, own, { ...sources, heading, isPattern }));
}

interface GroupSources extends RowSources {
  /** From the notes; empty where they name none. */
  readonly heading: string;
  /** Whether the variable's answers are patterns, so that its name says nothing to a reader. */
  readonly isPattern: boolean;
}

function rowGroupOf(variable: Variable, figures: readonly Figure[], sources: GroupSources): RowGroupDraft {
  const { layout, words, letters, isPattern } = sources;
  const aside = layout === 'figures' ? figures.find(isAside(figures)) : undefined;
  const own = figures.filter((figure) => figure !== aside);
  const path = variable.name.split(' / ');
  const heading = sources.heading || (isPattern ? words.others : (path.at(-1) ?? ''));
  const drafts = [...Map.groupBy(missingLast(own, layout), rowKey(layout)).values()].map((row) =>
    rowOf(row, own, { ...sources, variable }),
  );
  const isLone = drafts.every(({ heads }) => heads[0] === '');
  const rows = drafts.map((row) => (row.heads[0] === '' ? { ...row, heads: [heading, ...row.heads.slice(1)] } : row));
  const shared = sharedId(rows, aside && rowId(aside));
  return {
    ...(shared !== undefined && { id: shared }),
    sections: path.slice(0, -1),
    heading,
    isPlain: isLone || (isPattern && sources.heading === ''),
    detail: isPattern ? '' : detailOf(variable, own, sources),
    kind: variable.kind,
    unit: variable.unit ?? '',
    countsGroup: variable.denominator === 'All of group',
    isSize: isSize(variable),
    ...(aside && {
      aside: {
        label: fill(words.aside, { figure: figureLine(aside.kind, aside.parts) }),
        cell: cellOf(aside, letters),
      },
    }),
    rows: withFirstIds(rows, shared),
  };
}

/** Whether a variable is the sizes of the groups: a flow of its own, called Participants. */
export const isSize = ({ name, kind }: Pick<Variable, 'name' | 'kind'>): boolean => kind === 'flow' && name === 'Participants';

/** Whether a figure belongs to the heading: it has neither an answer nor a time, and every other has a time. */
const isAside =
  (figures: readonly Figure[]) =>
  (figure: Figure): boolean =>
    figure.category === '' && figure.timepoint === '' && figures.every((other) => other === figure || other.timepoint !== '');

/** Puts how many answers are missing after what the others answered, wherever the report prints it. */
const missingLast = (figures: readonly Figure[], layout: Layout): readonly Figure[] =>
  layout === 'groups' ? figures.toSorted((a, b) => Number(a.kind === 'missing') - Number(b.kind === 'missing')) : figures;

/** What figures of one row have in common. */
const rowKey =
  (layout: Layout) =>
  ({ category, group, timepoint, kind }: Figure): string =>
    JSON.stringify([
      category,
      layout === 'times' ? '' : timepoint,
      layout === 'figures' ? '' : kind,
      layout === 'list' ? group : '',
    ]);

function rowOf(
  figures: readonly Figure[],
  siblings: readonly Figure[],
  sources: GroupSources & { readonly variable: Variable },
): ViewRow {
  const { layout, columns, spec, words, letters } = sources;
  const [first] = figures;
  if (!first) throw new Error('rowOf: found no figures, expected one or more. Group them before.');
  const size = spec.groups.find(({ name }) => name === first.group)?.n;
  return {
    ...(layout !== 'times' && { id: rowId(first) }),
    heads: headsOf(first, siblings, sources),
    category: categoryText(first.category, words),
    timepoint: layout === 'times' ? '' : first.timepoint,
    ...(layout === 'list' && {
      group: first.group,
      who: whoOf(first.group, spec, words),
      ...(size !== undefined && { n: size }),
    }),
    ...(layout !== 'figures' && { kind: first.kind }),
    ...(first.category === 'Total' && { isTotal: true }),
    cells: columns.map((column) => {
      const figure = figures.find((candidate) => fits(candidate, column, layout));
      return figure ? { ...cellOf(figure, letters), ...(layout === 'times' && { id: rowId(figure) }) } : null;
    }),
    ...(layout === 'list' && { source: first.notes.join('; ') }),
  };
}

const fits = (figure: Figure, column: ViewColumn, layout: Layout): boolean => {
  if (layout === 'list') return true;
  if (layout === 'times') return figure.timepoint === column.timepoint;
  return figure.group === column.group && (layout === 'groups' || figure.kind === column.kind);
};

const cellOf = (figure: Figure, { marksOf }: LetteredNotes): ViewCell => {
  const marks = marksOf(figure);
  return {
    parts: figure.parts,
    ...(figure.missing !== undefined && { missing: figure.missing }),
    ...(marks !== '' && { marks }),
    lines: figure.lines,
  };
};

function headsOf(
  figure: Figure,
  siblings: readonly Figure[],
  { layout, words, spec, variable }: GroupSources & { readonly variable: Variable },
): string[] {
  if (figure.category.includes(PATTERN)) return figure.category.split(PATTERN).map((state) => stateText(state, words));
  const needsKind = figure.category === '' && (variable.kind === 'continuous' || distinct(siblings, 'kind').length > 1);
  const needsTime = layout !== 'times' && layout !== 'list' && distinct(siblings, 'timepoint').length > 1;
  const label = [
    figure.category,
    layout !== 'figures' && needsKind ? words.kinds[figure.kind === 'count' ? countForm([figure]) : figure.kind] : '',
    needsTime ? timeLabel(figure.timepoint, words) : '',
  ].filter(Boolean);
  const heads = [label.join(', ')];
  if (layout !== 'list') return heads;
  const who = figure.group === '' ? '' : (spec.groups.find(({ name }) => name === figure.group)?.name ?? '');
  return [...heads, who, timeLabel(figure.timepoint, words)];
}

const stateText = (state: string, words: TableWords): string => (state === '-' ? words.notReturned : state);

/** A category in words; a pattern with the time of each state. */
const categoryText = (category: string, words: TableWords): string =>
  category.includes(PATTERN)
    ? category
        .split(PATTERN)
        .map((state, index) => `${words.patternTimes[index] ?? ''}: ${stateText(state, words).toLowerCase()}`)
        .join('; ')
    : category;

/** What stands beside a heading: how its figures are put together, and their unit where the heading does not have it. */
function detailOf(variable: Variable, figures: readonly Figure[], { layout, words }: GroupSources): string {
  const kinds = distinct(figures, 'kind');
  const [kind] = kinds;
  const isOne = kinds.length === 1 && kind !== undefined && layout !== 'figures' && layout !== 'list';
  const how = isOne && variable.kind !== 'continuous' ? words.details[kind === 'count' ? countForm(figures) : kind] : '';
  const unit = variable.unit ?? '';
  const isThere = variable.name.includes(`(${unit.split(' ')[0] ?? ''})`);
  return [how, isThere ? '' : unit].filter(Boolean).join(', ');
}

/** Which parts counts have: it says how to head them and what they mean. */
export function countForm(figures: readonly Figure[]): string {
  const has = (measure: 'n' | 'percent' | 'denominator'): boolean => figures.some(({ parts }) => parts[measure] !== undefined);
  if (has('denominator')) return 'count-of';
  if (!has('percent')) return 'count-n';
  return has('n') ? 'count' : 'count-percent';
}

/** The fragment of a whole group: of its aside, or of all its rows where they have the same one. */
function sharedId(rows: readonly ViewRow[], aside: string | undefined): string | undefined {
  if (aside !== undefined) return aside;
  const ids = new Set(rows.map(({ id }) => id));
  return rows.length > 1 && ids.size === 1 ? rows[0]?.id : undefined;
}

/** Leaves each fragment on its first row alone, and on none where the group has it. */
const withFirstIds = (rows: readonly ViewRow[], shared: string | undefined): ViewRow[] =>
  rows.map(({ id, ...row }, index) => {
    const isTaken = id === undefined || id === shared || rows.slice(0, index).some((earlier) => earlier.id === id);
    return isTaken ? row : { ...row, id };
  });
