import { merge, EMPTY, VERSION } from './notebook.ts';
import type { Entry, Notebook } from './notebook.ts';

/** Why a text cannot be read as a notebook. */
export type Refusal = 'broken' | 'foreign' | 'newer' | 'too-big';
export type Parsed =
  { readonly notebook: Notebook; readonly refusal?: never } | { readonly refusal: Refusal; readonly notebook?: never };

/** Takes the JSON of one version to the next. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;
/** By the version they start from. Version 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** Names our files and saves, so that another program's JSON is not mistaken for one. */
const KIND = 'instep-notebook';
/** Characters. A year of diary is about 100,000; a device's storage ends near 5,000,000. */
export const MOST_CHARACTERS = 2_000_000;
const MOST_ENTRIES = 20_000;
const KEY = /^[a-z0-9-]+(\/[a-z0-9-]+){1,8}$/;

/** A notebook as text, for the device's storage and for a file. */
export const formatNotebook = (notebook: Notebook): string => JSON.stringify({ kind: KIND, ...notebook, version: VERSION });

/** A notebook as text that can be read again once it is kept; undefined where it is more than a save may hold. */
export function formatSave(notebook: Notebook): string | undefined {
  const text = formatNotebook(notebook);
  return Object.keys(notebook.entries).length <= MOST_ENTRIES && text.length <= MOST_CHARACTERS ? text : undefined;
}

/**
 * Reads a save or a file, of this version or an older one.
 *
 * @param text what was stored, or what a reader chose
 * @param migrations for tests
 * @returns the notebook, or the reason for refusing the whole of it
 */
export function parseNotebook(text: string, migrations = MIGRATIONS, version = VERSION): Parsed {
  if (text.length > MOST_CHARACTERS) return { refusal: 'too-big' };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { refusal: 'broken' };
  }
  if (!isRecord(stored) || stored.kind !== KIND) return { refusal: 'foreign' };
  if (typeof stored.version !== 'number' || stored.version < 1) return { refusal: 'broken' };
  if (stored.version > version) return { refusal: 'newer' };
  let current = stored;
  for (let from = stored.version; from < version; from += 1) current = migrations[from]?.(current) ?? current;
  return isNotebook(current) ? { notebook: merge(EMPTY, current) } : { refusal: 'broken' };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last moment a Date can hold; a later one could not be counted on from. */
const END_OF_TIME = 8_640_000_000_000_000;
const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < END_OF_TIME;

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && (value.value === null || typeof value.value === 'string') && isTime(value.at);

function isNotebook(value: Record<string, unknown>): value is Record<string, unknown> & Notebook {
  if (!isTime(value.erasedAt) || !isRecord(value.entries)) return false;
  const entries = Object.entries(value.entries);
  return entries.length <= MOST_ENTRIES && entries.every(([key, entry]) => KEY.test(key) && isEntry(entry));
}
