import type { Table } from '#lib/csv/read-table.ts';
import { isCells } from '#lib/csv/read-table.ts';
import { factsIn } from '#lib/fact/fill.ts';
import { formatFact } from '#lib/fact/format.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { Content } from './content.ts';
import { factsOfManual } from './manual.ts';
import { factsOfTraining } from './training.ts';

type Used = Pick<Content, 'facts' | 'chapters' | 'stories' | 'summary' | 'manual' | 'training'>;

/** Facts whose cells are not in the data, or not exactly one each, and facts that nothing tells. */
export function checkFacts(tables: readonly Table[], content: Used): Finding[] {
  const told = factsTold(content);
  return content.facts.flatMap(({ item, file, line }): Finding[] => {
    const at = { file: file.path, line };
    try {
      formatFact(item, tables.filter(isCells));
    } catch (error) {
      const found = (error as Error).message;
      return [{ ...at, found, expected: 'cells of a published table', next: 'Correct the key, or the table.' }];
    }
    const found = `the fact "${item.id}", which no text tells`;
    return told.has(item.id) ? [] : [{ ...at, found, expected: 'facts that are used', next: 'Use it, or take it out.' }];
  });
}

function factsTold({ chapters, stories, summary, manual, training }: Used): ReadonlySet<string> {
  const files = [...chapters, ...stories, ...summary, ...manual, ...training.lessons].flatMap(
    ({ file }) => file.outline?.components ?? [],
  );
  const front = [...stories.flatMap(({ data }) => [...data.lead, ...data.inShort]), ...summary.flatMap(({ data }) => data.lead)];
  return new Set([
    ...files.filter(({ name }) => /^Fact(Link)?$/.test(name)).map(({ attributes }) => attributes.id ?? ''),
    ...factsOfManual({ manual }).map(({ id }) => id),
    ...factsOfTraining(training).map(({ id }) => id),
    ...front.flatMap(factsIn).map(({ id }) => id),
  ]);
}
