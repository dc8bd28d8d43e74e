import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

const PARTS = [
  'CITATION.cff',
  'LICENSE',
  'astro.config.mjs',
  'content',
  'data',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * Copies the project into a folder of its own, to build it otherwise than it is. The folder stands inside the project, since
 * the build renames files and cannot across file systems.
 *
 * @returns the folder, and a way to take it away
 */
export async function copyProject(): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(process.cwd(), '.cache-project-'));
  for (const part of PARTS) await cp(part, join(root, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
