import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

/**
 * Loads a folder, and again whenever a file of it changes while an author writes.
 *
 * @param base the folder, ending in "/"
 * @param loadAll throws where a file is broken: the first time that stops the build, later it is told and the author goes on
 */
export async function keepLoaded(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  base: URL,
  loadAll: () => Promise<void>,
): Promise<void> {
  const folder = fileURLToPath(base);
  await loadAll();
  watcher?.add(folder);
  watcher?.on('change', (path) => {
    if (path.startsWith(folder)) loadAll().catch((error: unknown) => logger.error(String(error)));
  });
}
