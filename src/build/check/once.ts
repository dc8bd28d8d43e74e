import type { Finding } from '#lib/finding/finding.ts';
import { finding } from './uses.ts';
import type { Use } from './uses.ts';

/** Ids that stand again, each with the place where it stands first. */
export function checkOnce(kind: string, uses: readonly Use[]): Finding[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const other = first.get(use.id);
    if (other === undefined) first.set(use.id, use);
    return other === undefined
      ? []
      : [
          finding(
            use,
            `the ${kind} "${use.id}" a second time`,
            `one of its own (the first stands in ${other.file.path}:${other.line})`,
            'Rename or remove one of them.',
          ),
        ];
  });
}
