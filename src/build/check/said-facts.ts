import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { formatFact } from '#lib/fact/format.ts';
import { outlineMdx } from '#lib/mdx/prose.ts';
import type { ProseBlock } from '#lib/mdx/prose.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { Content } from './content.ts';
import type { SourceFile } from './source-file.ts';

/** A fact in words, in its first form where none is named; '' where there is no such fact. */
export type Say = (id: string, form: string | undefined) => string;

/** Says the facts of the content from the tables. Its result throws for a fact that cannot be said so. */
export function sayFacts(tables: readonly Table[], { facts }: Pick<Content, 'facts'>): Say {
  const cells = tables.filter(isCells);
  return (id, form) => {
    const fact = facts.find(({ item }) => item.id === id)?.item;
    return fact ? formatFact(fact, cells, form as FactForm | undefined) : '';
  };
}

/** The words of an MDX text as readers meet them, with its facts in them. */
export const blocksWithFacts = (file: SourceFile, say: Say): readonly ProseBlock[] =>
  outlineMdx(file.text, ({ name, attributes }) => (/^Fact(Link)?$/.test(name) ? say(attributes.id ?? '', attributes.as) : ''))
    .blocks;
