import type { CellKey, Deviation } from '#lib/arithmetic/deviation.ts';
import type { Cover } from '#schemas/discrepancy.ts';

type Key = CellKey & Pick<Deviation, 'rule' | 'printed' | 'computed'>;

const NAMES = ['rule', 'table', 'variable', 'category', 'group', 'timepoint', 'measure', 'printed', 'computed'] as const;

/** Whether a cover means a deviation: the rule, the cell and both numbers are the same. */
const isSame = (one: Key, other: Key): boolean => NAMES.every((name) => one[name] === other[name]);

/** Deviations that nothing explains. */
export const unexplained = (deviations: readonly Deviation[], covers: readonly Cover[]): Deviation[] =>
  deviations.filter((deviation) => !covers.some((cover) => isSame(cover, deviation)));

/** Whether a cover explains what the numbers no longer show. */
export const isOutdated = (cover: Cover, deviations: readonly Deviation[]): boolean =>
  !deviations.some((deviation) => isSame(cover, deviation));

/** A deviation as the line of YAML that explains it: what is empty, or as a key has it by default, is left out. */
export function coverLine(deviation: Deviation): string {
  const defaults: Partial<Record<(typeof NAMES)[number], string>> = { category: '', group: 'All', timepoint: '', measure: 'n' };
  const parts = NAMES.filter((name) => deviation[name] !== defaults[name]).map((name) => `${name}: ${quote(deviation[name])}`);
  return `- { ${parts.join(', ')} }`;
}

const quote = (value: string): string =>
  /^[a-z][\w -]*$/i.test(value) && !/^(yes|no|none|null|true|false)$/i.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
