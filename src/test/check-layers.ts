import { posix } from 'node:path';

import { importsOf } from './imports.ts';
import type { Import } from './imports.ts';
import { homeOf, layerOf, matches } from './layers.ts';
import type { Layer } from './layers.ts';

/** Tests may import anything, and a .d.ts file only declares. */
const isFree = (path: string): boolean => path.startsWith('test/') || /\.(test|d)\.ts$/.test(path);

/**
 * Checks the imports of one file against the table.
 *
 * @param path below src/, such as `lib/date/format.ts`
 * @returns a line for each import that is not allowed: `src/lib/x.ts:3 imports node:fs: reading files belongs in …`
 */
export function checkLayers(path: string, text: string): string[] {
  if (isFree(path)) return [];
  const layer = layerOf(path);
  if (!layer) return [`src/${path}:1 stands in no layer: give its folder a row in src/test/layers.ts`];
  return importsOf(path, text)
    .filter((found) => !isAllowed(found, layer, path))
    .map(({ module, line }) => `src/${path}:${line} imports ${module}: ${homeOf(targetOf(module, path))}`);
}

function isAllowed(found: Import, layer: Layer, path: string): boolean {
  const target = targetOf(found.module, path);
  const may = found.isScript ? (layer.scripts ?? []) : layer.may;
  if (matches(target, may) && !matches(target, layer.except ?? [])) return true;
  if (found.isScript) return false;
  // Within one folder. What starts a layer of its own, as lib/csv does in lib, does not count as the same folder.
  if (found.module.startsWith('./') && layerOf(target.slice(1)) === layer) return true;
  if (found.isType) return matches(target, layer.types ?? []);
  const allowed = layer.names?.[target];
  return allowed !== undefined && found.names.every((name) => allowed.includes(name));
}

/** `./format.ts` in lib/date is `#lib/date/format.ts`; a path that climbs stays as it is written. */
const targetOf = (module: string, path: string): string =>
  module.startsWith('./') ? `#${posix.join(posix.dirname(path), module)}` : module;
