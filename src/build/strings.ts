import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

import { fill } from '#lib/text/fill.ts';
import { stringsSchema } from '#schemas/strings.ts';

/** Gives the words of a key; what stands in `{holes}` is put in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const FOLDER = 'content/strings/en-GB';

/**
 * The words of the interface for what is made after the pages: src/strings.ts needs Vite.
 *
 * @param root the project's root
 * @returns a function that throws where a key does not exist, so that the build stops
 */
export async function readStrings(root: string): Promise<Say> {
  const files = (await readdir(join(root, FOLDER))).filter((file) => file.endsWith('.yaml'));
  const read = await Promise.all(files.map(async (file) => parse(await readFile(join(root, FOLDER, file), 'utf8')) as object));
  const strings = stringsSchema.parse(Object.assign({}, ...read));
  return (key, values = {}) => {
    const entry = strings[key];
    if (!entry) throw new Error(`${FOLDER}/: no key "${key}". Add it with its text and a note.`);
    return fill(entry.text, values);
  };
}
