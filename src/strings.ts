import { parse } from 'yaml';

import { fill } from '#lib/text/fill.ts';
import { stringsSchema } from '#schemas/strings.ts';

/** One file a subject, read as they are. */
const sources = import.meta.glob<string>('../content/strings/en-GB/*.yaml', { query: '?raw', import: 'default', eager: true });

const strings = stringsSchema.parse(Object.assign({}, ...Object.values(sources).map((source) => parse(source) as object)));

/**
 * Words of the interface.
 *
 * @param key a key of a file in `content/strings/en-GB/`
 * @param values what to put in place of `{name}`
 * @throws where the key does not exist, so that the build stops
 */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const entry = strings[key];
  if (!entry) throw new Error(`content/strings/en-GB/: no key "${key}". Add it with its text and a note.`);
  return fill(entry.text, values);
}
