import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

import { readTable } from '#lib/csv/read-table.ts';
import { formatFindings } from '#lib/finding/finding.ts';
import { tableSpecSchema } from '#schemas/table.ts';
import { keepLoaded } from './keep-loaded.ts';

/**
 * Loads every CSV of a folder with the YAML of the same name beside it, an entry a table.
 *
 * @param folder path from the project's root
 * @returns a loader whose entries hold `spec` and the `cells` or `records`; whatever is wrong with a file stops the build, all
 *   of it told at once
 */
export function dataTables(folder: string): Loader {
  return {
    name: `data-tables:${folder}`,
    async load({ config, store, ...context }) {
      const base = new URL(`${folder}/`, config.root);
      const loadAll = async (): Promise<void> => {
        store.clear();
        for (const file of (await readdir(base)).filter((name) => name.endsWith('.csv')).toSorted()) {
          const id = file.slice(0, -'.csv'.length);
          const spec = tableSpecSchema.parse(parse(await readFile(new URL(`${id}.yaml`, base), 'utf8')));
          const { table, findings } = readTable(await readFile(new URL(file, base), 'utf8'), `${folder}/${file}`, spec);
          if (findings.length > 0) throw new Error(`${folder}/${file} cannot be used.\n${formatFindings(findings)}`);
          store.set({ id, data: await context.parseData({ id, data: { ...table } }) });
        }
      };
      await keepLoaded(context, base, loadAll);
    },
  };
}
