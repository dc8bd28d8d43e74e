import { formatManifest } from '#lib/scorm/manifest.ts';
import { packZip } from '#build/downloads/zip.ts';
import type { Entries } from '#build/downloads/zip.ts';
import type { PackedPage } from './pack-page.ts';

/** A module, packed. */
export interface PackedModule extends PackedPage {
  readonly id: string;
}

/** One or several modules as a package: the manifest first, where an LMS looks, then everything by name. */
export function packCourse(title: string, modules: readonly PackedModule[], shared: Entries): Uint8Array {
  const scos = modules.map(({ id, title: name, passMark }) => ({ id, title: name, passMark, href: `${id}.html` }));
  const files = Object.fromEntries(Object.entries(shared).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const [first] = modules;
  const id = modules.length === 1 && first ? `instep-training-${first.id}` : 'instep-training';
  return packZip({
    'imsmanifest.xml': utf8(formatManifest({ id, title, scos, shared: Object.keys(files) })),
    ...Object.fromEntries(modules.map((module) => [`${module.id}.html`, utf8(module.html)])),
    ...files,
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
