/**
 * What a reader wrote, as a map from key to the newest words. Keys look like `goals/goal/k3f9/what`.
 * Two copies merge by keeping, key by key, the words written last, so tabs and files never overwrite one another.
 */

/** One answer: `null` marks words that were taken away. `at` is when, in milliseconds since 1970. */
export interface Entry {
  readonly value: string | null;
  readonly at: number;
}

export interface Notebook {
  readonly version: number;
  /** Everything written up to this time has been erased. */
  readonly erasedAt: number;
  readonly entries: Readonly<Record<string, Entry>>;
}

export const VERSION = 1;
export const EMPTY: Notebook = { version: VERSION, erasedAt: 0, entries: {} };

/** Puts words under keys; `null` takes them away. Never goes back in time, even where the device's clock has. */
export function writeAll(notebook: Notebook, words: Iterable<readonly [string, string | null]>, now: number): Notebook {
  const entries: Record<string, Entry> = { ...notebook.entries };
  for (const [key, value] of words) {
    const last = Math.max(entries[key]?.at ?? 0, notebook.erasedAt);
    entries[key] = { value, at: Math.max(now, last + 1) };
  }
  return { ...notebook, entries };
}

/** Takes everything away, in this copy and in any copy it is later merged with. */
export function erase(notebook: Notebook, now: number): Notebook {
  const newest = Object.values(notebook.entries).reduce((latest, { at }) => Math.max(latest, at), notebook.erasedAt);
  return { version: VERSION, erasedAt: Math.max(now, newest + 1), entries: {} };
}

/** The newest words of both, key by key. The order of the two does not matter. */
export function merge(a: Notebook, b: Notebook): Notebook {
  const erasedAt = Math.max(a.erasedAt, b.erasedAt);
  const entries: Record<string, Entry> = {};
  for (const [key, entry] of [...Object.entries(a.entries), ...Object.entries(b.entries)]) {
    if (entry.at > erasedAt) entries[key] = newer(entries[key], entry);
  }
  return { version: VERSION, erasedAt, entries };
}

function newer(a: Entry | undefined, b: Entry): Entry {
  if (!a) return b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return rank(a) >= rank(b) ? a : b;
}

/** Any fixed order will do for words of the same moment; taken away comes before empty. */
const rank = ({ value }: Entry): string => (value === null ? '' : `=${value}`);

/** The words under a key, '' where there are none. */
export const read = (notebook: Notebook, key: string): string => notebook.entries[key]?.value ?? '';

/** Keys that hold words, sorted. */
export const writtenKeys = (notebook: Notebook): string[] =>
  Object.keys(notebook.entries)
    .filter((key) => read(notebook, key) !== '')
    .sort();

/** What is kept under a first part of the key alone: `follow-up` gives that form. It merges back as any other copy does. */
export const under = (notebook: Notebook, prefix: string): Notebook => ({
  ...notebook,
  entries: Object.fromEntries(Object.entries(notebook.entries).filter(([key]) => key.startsWith(`${prefix}/`))),
});

/** Keys whose words differ between two notebooks. */
export function changedKeys(before: Notebook, after: Notebook): string[] {
  const keys = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
  return [...keys].filter((key) => read(before, key) !== read(after, key));
}

/**
 * Ids of the repeated things kept under a prefix, oldest first: `goals/goal` gives `['k3f9', …]`.
 * A thing exists from the moment any of its boxes was touched until all of them are taken away.
 */
export function idsUnder(notebook: Notebook, prefix: string): string[] {
  const ids = new Set<string>();
  for (const [key, { value }] of Object.entries(notebook.entries)) {
    const id = key.startsWith(`${prefix}/`) && value !== null ? key.slice(prefix.length + 1).split('/')[0] : undefined;
    if (id) ids.add(id);
  }
  return [...ids].sort();
}
