import { under } from './notebook.ts';
import type { Notebook } from './notebook.ts';

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
