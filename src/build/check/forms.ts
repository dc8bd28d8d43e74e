import type { Finding } from '#lib/finding/finding.ts';
import type { FormItem } from '#schemas/form.ts';
import { MANUAL_FORMS } from '#schemas/manual.ts';
import type { Content } from './content.ts';
import { checkList, finding } from './uses.ts';

type Placed = Content['forms'][number];
type Inner = FormItem & { readonly items?: readonly Inner[] };

/** Forms that are missing, sources that are not there, and answers that would overwrite one another. */
export function checkForms({ forms, references }: Content): Finding[] {
  const known = references.map(({ item }) => item.id);
  const missing = MANUAL_FORMS.filter((id) => !forms.some(({ data }) => data.id === id)).map((id) => ({
    ...{ file: 'content/forms/', line: 0, found: `no form "${id}"` },
    expected: 'every form that MANUAL_FORMS of src/schemas/manual.ts names',
    next: `Add ${id}.yaml: addresses and kept words rely on it.`,
  }));
  return [
    ...missing,
    ...forms.flatMap(({ data, file }) => [
      ...checkNames({ data, file }),
      ...checkIds({ data, file }),
      ...(data.of === 'manual' ? checkList('source', data.sources, known, { file, key: 'sources' }) : []),
    ]),
  ];
}

/** Answers are kept under the form's id, and its file is found by it. */
const checkNames = ({ data, file }: Placed): Finding[] =>
  file.path === `content/forms/${data.id}.yaml`
    ? []
    : [
        finding(
          { file, line: file.lineOf(['id']) },
          `id: ${data.id}`,
          'the name of the file',
          'Correct the one that has not been published.',
        ),
      ];

/** Two boxes of one name would hold the same words. */
function checkIds({ data, file }: Placed): Finding[] {
  const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return levelsOf(data.items as readonly Inner[]).flatMap((ids) =>
    twice(ids).map((id) =>
      finding(
        { file, line: file.lineOf(['items']) },
        `the answer "${id}" twice`,
        'an id of its own for each answer',
        'Rename the one that has not been published.',
      ),
    ),
  );
}

/** The ids of a list of items, and of each list inside it, the answers to choose from included. */
function levelsOf(items: readonly Inner[]): string[][] {
  const own = items.flatMap((item) => ('id' in item ? [item.id, ...(item.kind === 'due' ? dueIds(item.id) : [])] : []));
  const options = items.flatMap((item) => (item.kind === 'choice' ? [item.options.map(({ id }) => id)] : []));
  return [own, ...options, ...items.flatMap((item) => (item.items ? levelsOf(item.items) : []))];
}

/** The boxes of a planned contact. */
const dueIds = (id: string): string[] => [`${id}-on`, `${id}-done`, `${id}-note`];
