import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

import { checkContent } from '../../build/check-content.ts';
import { formatFindings } from '../../lib/finding/finding.ts';

/** The day the content is checked as of. */
export const TODAY = '2026-11-23';

interface ContentCopy {
  /** Where the copy of the test that runs stands. */
  readonly root: string;
  /** Changes one file. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
  /** Changes one file, and gives what the check then says about it. */
  readonly sayAfter: (file: string, from: string, to: string) => Promise<string>;
}

/** Gives each test of a `describe` a copy of content/ and data/, to change and to check. */
export function copyContent(): ContentCopy {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'instep-content-'));
    await cp('content', join(root, 'content'), { recursive: true });
    await cp('data', join(root, 'data'), { recursive: true });
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  async function change(file: string, from: string, to: string): Promise<void> {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    expect(text, 'the text to change must be there').toContain(from);
    await writeFile(path, text.replace(from, to));
  }

  async function sayAfter(file: string, from: string, to: string): Promise<string> {
    await change(file, from, to);
    return formatFindings((await checkContent(root, TODAY)).findings);
  }

  return {
    get root() {
      return root;
    },
    change,
    sayAfter,
  };
}
