import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Time to allow a test that builds the whole site, on a machine that does other things too. */
export const BUILD_MS = 180_000;

/**
 * Builds a copy of the project as `npm run build` does, its content check included.
 *
 * @param root where the copy stands
 * @returns what went wrong, as told on the terminal; empty where nothing did
 */
export async function buildCopy(root: string): Promise<string> {
  const env = {
    ...process.env,
    ...{ SITE_DATE: '2026-11-23', SITE_URL: 'https://instep.example', ASTRO_TELEMETRY_DISABLED: '1', VITEST: '' },
  };
  const options = { cwd: root, env };
  try {
    await run(process.execPath, ['src/build/check-content.ts'], options);
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], options);
    return '';
  } catch (error) {
    const { stderr, stdout } = error as { stderr: string; stdout: string };
    return `${stdout}${stderr}`;
  }
}
