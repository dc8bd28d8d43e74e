import type { CellsSpec } from '#schemas/table.ts';

/** A group and others that together are it: "All" is IPS and TAU. */
export interface Partition {
  readonly total: string;
  readonly parts: readonly string[];
}

/** More groups than this are not tried for every choice of parts; then only "the largest is all the others". */
const TRIED = 8;

/**
 * Every way in which the groups' sizes add up to another group's. Too many rather than too few: a sum that is chance makes the gate
 * more careful, one that is overlooked gives a number away.
 */
export function partitionsOf(groups: CellsSpec['groups']): Partition[] {
  const people = groups.filter(({ n }) => n > 0);
  return people.flatMap((total) => {
    const others = people.filter((group) => group !== total && group.n < total.n);
    const choices = others.length <= TRIED ? subsets(others) : [others];
    return choices
      .filter((parts) => parts.length > 1 && parts.reduce((sum, { n }) => sum + n, 0) === total.n)
      .map((parts) => ({ total: total.name, parts: parts.map(({ name }) => name) }));
  });
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((found, item) => [...found, ...found.map((set) => [...set, item])], [[]]);
}
