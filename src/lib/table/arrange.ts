import type { CellsTable } from '#schemas/table.ts';
import { columnsOf } from './columns.ts';
import { gatherFigures, letterNotes } from './gather.ts';
import { uniqueNames } from './keys.ts';
import { distinct, layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { countForm, isSize, rowGroupsOf } from './rows.ts';
import type { RowGroupDraft } from './rows.ts';
import type { TableView } from './view.ts';
import type { TableWords } from './words.ts';

/**
 * A table of published numbers as readers meet it: variables as groups of rows, groups, times or kinds of figure as columns,
 * "n (%)" and its like put together. All of it follows from the sidecar and the measures, none from which table it is.
 *
 * @param table cells and sidecar as read
 * @param words of the interface
 */
export function arrange(table: CellsTable, words: TableWords): TableView {
  const { id, spec } = table;
  const figures = gatherFigures(table);
  const sizeNames = spec.variables.filter(isSize).map(({ name }) => name);
  const isOfSize = ({ variable }: { readonly variable: string }): boolean => sizeNames.includes(variable);
  const telling = figures.filter((figure) => !isOfSize(figure));
  const layout = layoutOf(telling);
  const timed = layout === 'figures' && telling.some(({ timepoint }) => timepoint !== '');
  const columns = columnsOf({
    ...{ layout, spec, words },
    figures: timed ? telling.filter(({ timepoint }) => timepoint !== '') : telling,
    sizes: figures.filter(isOfSize),
  });
  // Where the prose has a number stands in its row; what heads the column of no group is said there.
  const letters = letterNotes(layout === 'list' ? [] : figures.filter(({ group }) => layout !== 'figures' || group !== ''));
  const drafts = spec.variables.flatMap((variable) => {
    const own = figures.filter((figure) => figure.variable === variable.name);
    return own.length === 0 ? [] : rowGroupsOf(variable, own, { layout, spec, columns, letters, words });
  });
  return {
    id,
    caption: spec.title,
    heads: headsOf(layout, drafts, words),
    columns,
    rowGroups: withKeys(drafts),
    hasSources: layout === 'list',
    kinds: distinct(telling, 'kind').map((kind) =>
      kind === 'count' ? countForm(telling.filter((figure) => figure.kind === kind)) : kind,
    ),
    notes: letters.notes,
    commonNotes: letters.common,
  };
}

function headsOf(layout: Layout, groups: readonly RowGroupDraft[], words: TableWords): readonly string[] {
  if (layout === 'list') return [words.head, words.headWho, words.headWhen];
  const most = Math.max(...groups.flatMap(({ rows }) => rows.map(({ heads }) => heads.length)), 1);
  return most > 1 ? words.patternTimes : [words.head];
}

function withKeys(groups: readonly RowGroupDraft[]): TableView['rowGroups'] {
  const names = uniqueNames(groups.map(({ sections, heading }) => [...sections.slice(0, 1), heading].join(' ')));
  return groups.map((group, index) => ({ ...group, key: names[index] ?? '' }));
}
