import type { Finding } from '#lib/finding/finding.ts';
import type { Content } from './content.ts';
import { checkOnce } from './once.ts';
import { checkList } from './uses.ts';

/** Items of the fidelity review that would overwrite one another's ratings or places, and sources that are not there. */
export function checkFidelity({ fidelity, references }: Content): Finding[] {
  const known = references.map(({ item }) => item.id);
  return [
    ...checkOnce(
      'fidelity item',
      fidelity.map(({ item, file, line }) => ({ file, line, id: item.id })),
    ),
    ...checkOnce(
      'number',
      fidelity.map(({ item, file, line }) => ({ file, line, id: String(item.number) })),
    ),
    ...fidelity.flatMap(({ item, file }, index) =>
      checkList('source', item.figure ? [item.figure.source] : [], known, { file, key: [index, 'figure', 'source'] }),
    ),
  ];
}
