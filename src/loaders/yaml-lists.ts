import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

import { keepLoaded } from './keep-loaded.ts';

/**
 * Loads every YAML list of a folder as one collection, an entry an item.
 *
 * @param folder path from the project's root
 * @param except names of files to pass over, without ending
 * @returns a loader whose entries carry the item's own `id` and, as `from`, the file's name
 */
export function yamlLists(folder: string, except: readonly string[] = []): Loader {
  return {
    name: `yaml-lists:${folder}`,
    async load({ config, store, ...context }) {
      const base = new URL(`${folder}/`, config.root);
      const loadAll = async (): Promise<void> => {
        store.clear();
        const files = (await readdir(base)).filter((file) => file.endsWith('.yaml'));
        const names = files.map((file) => file.slice(0, -'.yaml'.length)).filter((name) => !except.includes(name));
        for (const name of names.toSorted()) {
          const items = parse(await readFile(new URL(`${name}.yaml`, base), 'utf8')) as { id: string }[];
          for (const item of items) {
            store.set({ id: item.id, data: await context.parseData({ id: item.id, data: { ...item, from: name } }) });
          }
        }
      };
      await keepLoaded(context, base, loadAll);
    },
  };
}
