import { parse } from 'yaml';

import { fill } from '#lib/text/fill.ts';
import { stringsSchema } from '#schemas/strings.ts';
import source from '../content/strings/en-GB.yaml?raw';

const strings = stringsSchema.parse(parse(source));

/**
 * Words of the interface.
 *
 * @param key a key of `content/strings/en-GB.yaml`
 * @param values what to put in place of `{name}`
 * @throws where the key does not exist, so that the build stops
 */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const entry = strings[key];
  if (!entry) throw new Error(`content/strings/en-GB.yaml: no key "${key}". Add it with its text and a note.`);
  return fill(entry.text, values);
}
