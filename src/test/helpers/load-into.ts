import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Loaded, NotebookStore } from '#lib/notebook/store.ts';

/** Loads a file that fits. */
export function loadInto(store: NotebookStore, file: Notebook): Loaded {
  const loaded = store.add(file);
  if (loaded === 'too-big') throw new Error('The file was refused as too big.');
  return loaded;
}
