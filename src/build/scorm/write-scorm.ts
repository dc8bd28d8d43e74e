import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { MODULE_IDS } from '#schemas/training-module.ts';
import type { Entries } from '#build/downloads/zip.ts';
import { readStrings } from '#build/strings.ts';
import { bundleSco } from './bundle-sco.ts';
import { packCourse } from './course.ts';
import type { PackedModule } from './course.ts';
import { packPage } from './pack-page.ts';

/** What is packed, from where. */
export interface ScormPlan {
  /** The project's root. */
  readonly root: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Where the site will stand, where that is known. */
  readonly site?: string | undefined;
  /** The oldest browsers to run in. */
  readonly target: readonly string[];
}

/** Pages for packages, from the folder of the built site; they are taken away once they are packed. */
const PAGES = 'scorm';
const DOWNLOADS = 'downloads';
const SCRIPT = 'sco.js';
const WHOLE = 'training-scorm12.zip';

/**
 * Writes a SCORM 1.2 package for each module and one for all of them.
 *
 * @returns the names of the files in the folder of downloads
 * @throws where a page leads out of its package, so that the build stops
 */
export async function writeScorm(plan: ScormPlan): Promise<string[]> {
  const modules = await packModules(plan);
  if (modules.length === 0) return [];
  const say = await readStrings(plan.root);
  const always = await alwaysShared(plan);
  const packages: Entries = Object.fromEntries([
    [WHOLE, packCourse(say('scorm-course'), modules, { ...always, ...(await filesOf(plan, modules)) })],
    ...(await Promise.all(
      modules.map(async (module) => {
        const shared = { ...always, ...(await filesOf(plan, [module])) };
        return [`training-${module.id}-scorm12.zip`, packCourse(module.title, [module], shared)] as const;
      }),
    )),
  ]);
  const folder = join(plan.out, DOWNLOADS);
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(packages).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
  return Object.keys(packages);
}

/** The built pages, in the order of the course. */
async function packModules({ out, site }: ScormPlan): Promise<PackedModule[]> {
  const folder = join(out, PAGES);
  const ids = await readdir(folder).catch(() => []);
  const order: readonly string[] = MODULE_IDS;
  const inOrder = ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const modules = await Promise.all(
    inOrder.map(async (id) => {
      const built = await readFile(join(folder, id, 'index.html'), 'utf8');
      return { id, ...packPage(built, { module: id, script: SCRIPT, site }) };
    }),
  );
  await rm(folder, { recursive: true, force: true });
  return modules;
}

const alwaysShared = async ({ root, target }: ScormPlan): Promise<Entries> => ({
  [SCRIPT]: new TextEncoder().encode(await bundleSco(root, target)),
  'LICENCE.txt': await readFile(join(root, 'LICENSE')),
  'LICENCE-typeface.txt': await readFile(join(root, 'src/assets/fonts/OFL.txt')),
});

/** What the pages show, and what their style sheets show in turn. */
async function filesOf({ out }: ScormPlan, modules: readonly PackedModule[]): Promise<Entries> {
  const names = [...new Set(modules.flatMap(({ files }) => files))];
  const read = await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const));
  const inSheets = await Promise.all(
    read.filter(([name]) => name.endsWith('.css')).map(async ([name, bytes]) => packSheet(out, name, bytes.toString())),
  );
  return Object.fromEntries([...read, ...inSheets.flatMap((entries) => Object.entries(entries))]);
}

/** Style sheets and what they show lie in one folder on the site, so an address from its root becomes a bare name. */
async function packSheet(out: string, name: string, css: string): Promise<Entries> {
  const shown = [...new Set([...css.matchAll(/url\(\/(_astro\/[^)]+)\)/g)].map(([, file = '']) => file))];
  const packed = css.replaceAll('url(/_astro/', 'url(');
  if (packed.includes('url(/')) throw new Error(`${name}: expected all it shows in _astro/. Give it a way in src/build/scorm/.`);
  const files = await Promise.all(shown.map(async (file) => [file, await readFile(join(out, file))] as const));
  return { [name]: new TextEncoder().encode(packed), ...Object.fromEntries(files) };
}
