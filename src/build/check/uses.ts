import GithubSlugger from 'github-slugger';

import { isCells } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { formatFact } from '#lib/fact/format.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { FactForm } from '#schemas/fact.ts';
import type { Content } from './content.ts';
import type { SourceFile } from './source-file.ts';

/** A place in a text, and the id it names there. */
export interface Use {
  readonly file: SourceFile;
  readonly line: number;
  readonly id: string;
}

/** A fact and the form it is told in, undefined where that is its first. */
export interface FactUse extends Use {
  readonly form: string | undefined;
}

/** Components a text may use, and what their one naming attribute may hold; none where any text will do. */
export type AllowedComponents = Readonly<Record<string, { readonly attribute: string; readonly known?: readonly string[] }>>;

export const finding = ({ file, line }: Pick<Use, 'file' | 'line'>, found: string, expected: string, next: string): Finding => ({
  ...{ file: file.path, line, found, expected, next },
});

/** The ids of a list that name nothing. */
export const checkList = (
  kind: string,
  ids: readonly string[],
  known: readonly string[],
  at: { readonly file: SourceFile; readonly key: string | readonly (string | number)[] },
): Finding[] =>
  ids.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          finding(
            { file: at.file, line: at.file.lineOf([...[at.key].flat(), index]) },
            `the ${kind} "${id}"`,
            `a ${kind} that exists`,
            `Correct the id, or add the ${kind}.`,
          ),
        ],
  );

/** The facts that an MDX text tells with `<Fact>` and `<FactLink>`. */
export const factsOnPage = (file: SourceFile): FactUse[] =>
  (file.outline?.components ?? [])
    .filter(({ name }) => /^Fact(Link)?$/.test(name))
    .map(({ attributes, line }) => ({ file, line, id: attributes.id ?? '', form: attributes.as }));

/** Every fact that is told must be there, and every way it is told must be one it has. */
export function checkFactForms(uses: readonly FactUse[], { facts }: Content, tables: readonly Table[]): Finding[] {
  return uses.flatMap((use): Finding[] => {
    const fact = facts.find(({ item }) => item.id === use.id)?.item;
    if (!fact)
      return [finding(use, `the fact "${use.id}"`, 'a fact that exists', 'Correct the id, or add the fact to content/facts/.')];
    try {
      formatFact(fact, tables.filter(isCells), use.form as FactForm | undefined);
      return [];
    } catch (error) {
      return [finding(use, (error as Error).message, 'a form the fact has', 'Choose another form, or another fact.')];
    }
  });
}

/** Components that a text may not use, or that name something that is not there. */
export const checkComponents = (file: SourceFile, allowed: AllowedComponents): Finding[] =>
  (file.outline?.components ?? []).flatMap(({ name, attributes, line }) => {
    const rule = allowed[name];
    if (!rule)
      return [
        finding({ file, line }, `the component "${name}"`, `one of ${Object.keys(allowed).join(', ')}`, 'Use one of these.'),
      ];
    const id = attributes[rule.attribute] ?? '';
    return id !== '' && (rule.known?.includes(id) ?? true)
      ? []
      : [
          finding(
            { file, line },
            `${name} ${rule.attribute} "${id}"`,
            rule.known ? oneOf(rule.known, id) : 'a text',
            'Correct it.',
          ),
        ];
  });

const MOST_NAMED = 24;

/** What there is to choose from: all of it, or of a long list the entries that begin alike. */
function oneOf(known: readonly string[], id: string): string {
  if (known.length <= MOST_NAMED) return known.join(', ');
  const near = known.filter((other) => other.startsWith(id.slice(0, 4)));
  return near.length > 0 ? `one that exists, such as ${near.slice(0, MOST_NAMED).join(', ')}` : 'one that exists';
}

/** Components of which a text has too few. */
export function checkEnough(file: SourceFile, component: string, fewest: number): Finding[] {
  const count = (file.outline?.components ?? []).filter(({ name }) => name === component).length;
  if (count >= fewest) return [];
  return [finding({ file, line: 1 }, `${count} <${component}>`, `${fewest} or more`, 'Add what is lacking.')];
}

/** The slugs of a text's headings, with their lines. */
export function headingsOf(file: SourceFile): { slug: string; line: number }[] {
  const slugger = new GithubSlugger();
  return (file.outline?.blocks ?? [])
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, line }) => ({ slug: slugger.slug(text), line }));
}

/** Links that lead nowhere. */
export const checkLinks = (file: SourceFile, leadsSomewhere: (url: string) => boolean, expected: string): Finding[] =>
  (file.outline?.links ?? [])
    .filter(({ url }) => !leadsSomewhere(url))
    .map(({ url, line }) => finding({ file, line }, `a link to "${url}"`, expected, 'Correct the link.'));
