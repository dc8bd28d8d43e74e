import type { Figure } from './gather.ts';

/**
 * What stands side by side. `figures`: each kind of figure has its column, once a group (Tables 3, 10, 12). `times`: each time
 * has one (Table 9). `groups`: each group has one (Table 4). `list`: nothing is comparable, so each figure has its line, which
 * says who and when (the figures of the report's prose).
 */
export type Layout = 'figures' | 'times' | 'groups' | 'list';

/** A grid less full than this is a list in disguise. */
const FULL_ENOUGH = 0.5;

/** The layout a table reads best in, from what its figures are. */
export function layoutOf(figures: readonly Figure[]): Layout {
  if (isUniform(figures)) return 'figures';
  const groups = distinct(figures, 'group');
  const times = distinct(figures, 'timepoint').filter(Boolean);
  if (groups.length === 1 && times.length > 1) return 'times';
  const rows = new Set(
    figures.map((figure) => JSON.stringify([figure.variable, figure.category, figure.timepoint, figure.kind])),
  );
  return figures.length < rows.size * groups.length * FULL_ENOUGH ? 'list' : 'groups';
}

/** Whether every variable has the same two or more kinds of figure, so that the kinds can head columns. */
function isUniform(figures: readonly Figure[]): boolean {
  const kinds = [...Map.groupBy(figures, ({ variable }) => variable).values()].map((own) =>
    distinct(own, 'kind').toSorted().join(' '),
  );
  return new Set(kinds).size === 1 && (kinds[0] ?? '').includes(' ');
}

/** The different values of one property, in the order they come. */
export const distinct = <Key extends 'group' | 'timepoint' | 'kind' | 'variable'>(
  figures: readonly Figure[],
  key: Key,
): Figure[Key][] => [...new Set(figures.map((figure) => figure[key]))];
