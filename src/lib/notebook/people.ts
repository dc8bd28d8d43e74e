import { read, under } from './notebook.ts';
import type { Notebook } from './notebook.ts';

/** A form that is about one person here, and about another in a file. */
export interface OtherPerson {
  readonly form: string;
  readonly here: string;
  readonly file: string;
}

/** The box of a form that says whom it is about. In the booklet’s `gp` a box of that name says who will do something. */
const WHO = /^(?!gp\/)([a-z0-9-]+)\/who$/;

/** Forms that are not about the same person here and in a file. Where one of them has no number, nobody can tell. */
export const otherPeople = (here: Notebook, file: Notebook): OtherPerson[] =>
  Object.keys(file.entries).flatMap((key) => {
    const form = WHO.exec(key)?.[1];
    const [mine, theirs] = [read(here, key).trim(), read(file, key).trim()];
    return form && mine && theirs && plain(mine) !== plain(theirs) ? [{ form, here: mine, file: theirs }] : [];
  });

/** "AB 12" and "ab12" are one number. */
const plain = (who: string): string => who.toLowerCase().replaceAll(/\s/g, '');

/**
 * The words to write so that forms hold what another copy has of them, and nothing else.
 *
 * @param forms first parts of their keys
 */
export function replaceForms(here: Notebook, by: Notebook, forms: readonly string[]): Map<string, string | null> {
  const words = new Map<string, string | null>();
  for (const form of forms) {
    // Empty words too: a repeated thing is there as long as one of its boxes is.
    for (const [key, { value }] of Object.entries(under(here, form).entries)) if (value !== null) words.set(key, null);
    for (const [key, { value }] of Object.entries(under(by, form).entries)) if (value !== null) words.set(key, value);
  }
  return words;
}

/** A copy without some forms. */
export const without = (notebook: Notebook, forms: readonly string[]): Notebook => ({
  ...notebook,
  entries: Object.fromEntries(
    Object.entries(notebook.entries).filter(([key]) => !forms.some((form) => key.startsWith(`${form}/`))),
  ),
});

/** A client number as a part of a file’s name, with a hyphen before it: letters, digits and hyphens; '' where none is left. */
export function inFileName(who: string): string {
  const clean = who
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 24);
  return clean && `-${clean}`;
}
