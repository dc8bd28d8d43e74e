import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';

import { parsePublished } from '#lib/csv/parse-published.ts';

/**
 * Loads every table of published numbers, an entry a CSV file.
 *
 * @param folder path from the project's root
 * @returns a loader whose entries hold the table's cells; a broken CSV stops the build with its line
 */
export function publishedTables(folder: string): Loader {
  return {
    name: `published-tables:${folder}`,
    async load({ config, store, ...context }) {
      const base = new URL(`${folder}/`, config.root);
      store.clear();
      for (const file of (await readdir(base)).filter((name) => name.endsWith('.csv')).toSorted()) {
        const id = file.slice(0, -'.csv'.length);
        const cells = parsePublished(await readFile(new URL(file, base), 'utf8'), `${folder}/${file}`);
        store.set({ id, data: await context.parseData({ id, data: { cells } }) });
      }
    },
  };
}
