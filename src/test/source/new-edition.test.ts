import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkContent } from '../../build/check-content.ts';
import { newEdition } from '../../build/new-edition.ts';

const TODAY = '2026-11-23';

describe('a new edition', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'instep-edition-'));
    await cp('content', join(root, 'content'), { recursive: true });
    await cp('data', join(root, 'data'), { recursive: true });
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  it('has files that pass the content check as they are, and says what is still missing', async () => {
    const { files, missing } = await newEdition(root, 'winchester', 'Winchester');
    expect(files).toEqual(['content/editions/winchester.yaml', 'content/services/winchester.yaml']);
    expect(missing.join('\n')).toContain('no local services yet');
    const { findings } = await checkContent(root, TODAY);
    expect(findings).toEqual([]);
  });

  it('writes nothing over an edition that exists', async () => {
    const before = await readFile(join(root, 'content/editions/southampton.yaml'), 'utf8');
    await expect(newEdition(root, 'southampton', 'Southampton')).rejects.toThrow(
      'content/editions/southampton.yaml is already there.',
    );
    expect(await readFile(join(root, 'content/editions/southampton.yaml'), 'utf8')).toBe(before);
  });

  it.each(['Winchester', '../winchester', '', 'new forest'])('refuses the address "%s" and writes nothing', async (id) => {
    const before = await readdir(join(root, 'content'), { recursive: true });
    await expect(newEdition(root, id, 'Winchester')).rejects.toThrow('cannot be an address');
    expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before);
  });
});
