import { read } from './notebook.ts';
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
    return form && mine && theirs && !isSamePerson(mine, theirs) ? [{ form, here: mine, file: theirs }] : [];
  });

/** "AB 12" and "ab12" are one number. */
export const isSamePerson = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (who: string): string => who.toLowerCase().replaceAll(/\s/g, '');
