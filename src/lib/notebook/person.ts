import { read } from './notebook.ts';
import type { Notebook } from './notebook.ts';

/** The box of every form of the manual that says by a number or initials whom it is about. Other sheets ask under this name who does something. */
const WHO = '/who';

export type TwoPeople = Readonly<Record<'theirs' | 'ours', string>>;

/** Whom one of these forms is about in a file and whom it is about here, where these are two: their words must never mix. */
export function twoPeople(forms: readonly string[], file: Notebook, here: Notebook): TwoPeople | undefined {
  return forms
    .map((form) => ({ theirs: read(file, `${form}${WHO}`).trim(), ours: read(here, `${form}${WHO}`).trim() }))
    .find(({ theirs, ours }) => theirs !== '' && ours !== '' && theirs.toLowerCase() !== ours.toLowerCase());
}

/** For the name of a file: letters and digits of the number or initials, so that two clients' files of one day can be told apart. */
export const personOf = (notebook: Notebook, form: string): string =>
  read(notebook, `${form}${WHO}`)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 20);
