import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { newEdition } from '../../build/new-edition.ts';
import { copyProject } from '../../build/project-copy.ts';
import { BUILD_MS, buildCopy } from '../helpers/build-copy.ts';

it('a new edition builds at once, with national services only', { timeout: BUILD_MS }, async () => {
  const { root, remove } = await copyProject();
  try {
    await newEdition(root, 'winchester', 'Winchester');
    expect(await buildCopy(root)).toBe('');
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
