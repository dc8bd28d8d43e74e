import { join } from 'node:path';
import { build } from 'rolldown';

/**
 * The one script of every package. A classic one: opened from a disk or a memory stick, a page may not load modules.
 *
 * @param root the project's root
 * @param target the oldest browsers it has to run in
 */
export async function bundleSco(root: string, target: readonly string[]): Promise<string> {
  const { output } = await build({
    cwd: root,
    input: join(root, 'src/elements/scorm/sco.ts'),
    platform: 'browser',
    write: false,
    transform: { target: [...target] },
    output: { format: 'iife', minify: true, codeSplitting: false },
  });
  return output[0].code;
}
