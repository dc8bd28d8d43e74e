import { read } from './notebook.ts';
import type { Notebook } from './notebook.ts';

/** The box of every form that says by a number or initials whom it is about. */
const WHO = '/who';

export interface TwoPeople {
  readonly theirs: string;
  readonly ours: string;
}

/** Whom a form of a file is about and whom the same form here is about, where these are two: their words must never mix. */
export function twoPeople(file: Notebook, here: Notebook): TwoPeople | undefined {
  return Object.keys(file.entries)
    .filter((key) => key.endsWith(WHO))
    .map((key) => ({ theirs: read(file, key).trim(), ours: read(here, key).trim() }))
    .find(({ theirs, ours }) => theirs !== '' && ours !== '' && theirs.toLowerCase() !== ours.toLowerCase());
}

/** For the name of a file: letters and digits of the number or initials, so that two clients' files of one day can be told apart. */
export const personOf = (notebook: Notebook, form: string): string =>
  read(notebook, `${form}${WHO}`)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 20);
