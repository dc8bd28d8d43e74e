import type { Notebook } from '#lib/notebook/notebook.ts';
import { parseNotebook } from '#lib/notebook/parse.ts';
import { NotebookStore, STORAGE_KEY } from '#lib/notebook/store.ts';
import type { Problem } from '#lib/notebook/store.ts';
import type { FakeStorage } from './fake-storage.ts';

/** A tab, and what it was told. */
export interface Tab {
  readonly store: NotebookStore;
  readonly problems: readonly Problem[];
  /** The keys of each change heard of, after opening. */
  readonly changes: readonly (readonly string[])[];
}

/** A clock for all tabs of one device: a moment later each time it is read. */
export function tickingClock(): () => number {
  let now = 1000;
  return () => (now += 1);
}

/** Opens a tab on a device. */
export function openTab(storage: FakeStorage | undefined, clock = tickingClock()): Tab {
  const problems: Problem[] = [];
  const changes: (readonly string[])[] = [];
  const store = new NotebookStore({
    storage,
    clock,
    onChange: (keys) => changes.push(keys),
    onProblem: (problem) => problems.push(problem),
  });
  changes.length = 0;
  return { store, problems, changes };
}

/** The save on a device, where there is one to read. */
export const savedOn = (storage: FakeStorage): Notebook | undefined => parseNotebook(storage.peek(STORAGE_KEY) ?? '').notebook;
/** Words by key, `null` where they were taken away. */
export const valuesIn = (notebook: Notebook | undefined): Record<string, string | null> =>
  Object.fromEntries(Object.entries(notebook?.entries ?? {}).map(([key, { value }]) => [key, value]));
