import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

import { newEdition } from '../../build/new-edition.ts';
import { copyProject } from '../../build/project-copy.ts';

const run = promisify(execFile);
const BUILD_MS = 120_000;

it('a new edition builds at once, with national services only', { timeout: BUILD_MS }, async () => {
  const { root, remove } = await copyProject();
  try {
    await newEdition(root, 'winchester', 'Winchester');
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
      cwd: root,
      env: {
        ...process.env,
        SITE_DATE: '2026-11-23',
        SITE_URL: 'https://instep.example',
        ASTRO_TELEMETRY_DISABLED: '1',
        VITEST: '',
      },
    });
    const services = await readFile(join(root, 'dist/booklet/winchester/services/index.html'), 'utf8');
    expect(services).toContain('Services in Winchester');
    expect(services).toContain('Samaritans');
    expect(services).not.toContain('In and around Winchester');
    expect(await readFile(join(root, 'dist/booklet/winchester/work-help/index.html'), 'utf8')).toContain(
      'National Careers Service',
    );
    expect(await readFile(join(root, 'dist/booklet/index.html'), 'utf8')).toContain('Winchester');
  } finally {
    await remove();
  }
});
