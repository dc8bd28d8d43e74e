import { writeAll } from '#lib/notebook/notebook.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';

/** One word at a time. */
export const write = (notebook: Notebook, key: string, value: string | null, now: number): Notebook =>
  writeAll(notebook, [[key, value]], now);
