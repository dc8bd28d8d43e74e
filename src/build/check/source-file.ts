import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';

import { outlineMdx } from '#lib/mdx/prose.ts';
import type { MdxOutline } from '#lib/mdx/prose.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { onceForEach } from '#lib/text/once-for-each.ts';

type Path = readonly PropertyKey[];

/** A content file as read: its YAML (all of it, or the front matter) and, for MDX, an outline of the rest. */
export interface SourceFile {
  readonly path: string;
  /** All of it, as it stands. */
  readonly text: string;
  readonly data: unknown;
  readonly outline: MdxOutline | undefined;
  /** The line of a value, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

const parseYaml = onceForEach((yaml) => {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines }), lines };
});

/**
 * Reads one content file.
 *
 * @param root the project's root
 * @param path from the root; ends in .yaml or .mdx
 * @returns the file, or what keeps it from being read
 */
export async function readSource(root: string, path: string): Promise<SourceFile | Finding> {
  const text = await readFile(join(root, path), 'utf8');
  const isMdx = path.endsWith('.mdx');
  const yaml = isMdx ? FRONT_MATTER.exec(text)?.[1] : text;
  if (yaml === undefined) {
    return {
      file: path,
      line: 1,
      found: 'no front matter',
      expected: '--- and YAML on the first lines',
      next: 'Add the front matter.',
    };
  }
  const { document, lines } = parseYaml(yaml);
  const [error] = document.errors;
  const before = isMdx ? 1 : 0;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + before;
    const found = error.message.split('\n')[0] ?? '';
    return { file: path, line, found, expected: 'valid YAML', next: 'Correct it; quote a text that holds a colon.' };
  }
  try {
    return {
      path,
      text,
      data: document.toJS(),
      outline: isMdx ? outlineMdx(text) : undefined,
      lineOf: (at) => lineAt(document, lines, at) + before,
    };
  } catch (cause) {
    const { message, line } = cause as Error & { line?: number };
    return {
      file: path,
      line: line ?? 1,
      found: message,
      expected: 'MDX that can be read',
      next: 'Close each tag that is opened.',
    };
  }
}

export const isSource = (file: SourceFile | Finding): file is SourceFile => 'lineOf' in file;

function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
