import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Nodes } from 'mdast';

import { onceForEach } from '#lib/text/once-for-each.ts';

/** One run of words a reader meets: a heading, a paragraph, a list item or a table cell. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell';
  readonly text: string;
  /** 1-based line of the source file. */
  readonly line: number;
  /** Names of the components around it, the outermost first; left out where there are none. */
  readonly within?: readonly string[];
}

/** A component an author used, such as `<Word id="pacing">`. */
export interface ComponentUse {
  readonly name: string;
  /** Attributes with a plain text value; others are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
}

export interface MdxOutline {
  readonly blocks: readonly ProseBlock[];
  readonly components: readonly ComponentUse[];
  /** Targets of Markdown links, as written. */
  readonly links: readonly { readonly url: string; readonly line: number }[];
}

const BLOCK_KINDS: Readonly<Record<string, ProseBlock['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
};

/** The words that a component without words of its own puts into the text, such as the number of a `<Fact>`. */
type Say = (component: Pick<ComponentUse, 'name' | 'attributes'>) => string;

/** The content check asks for a text twice, once with its numbers; its tests ask for every text a hundred times. */
const parse = onceForEach((source) =>
  fromMarkdown(source, {
    extensions: [frontmatter('yaml'), gfmTable(), mdxjs()],
    mdastExtensions: [frontmatterFromMarkdown('yaml'), gfmTableFromMarkdown(), mdxFromMarkdown()],
  }),
);

/**
 * Reads the words, components and links of an MDX file without running it.
 *
 * @param source MDX text, front matter included
 * @param say what components without words show; nothing where left out
 * @returns what a checker needs, with line numbers; throws the parser's own error on broken MDX
 */
export function outlineMdx(source: string, say: Say = () => ''): MdxOutline {
  const blocks: ProseBlock[] = [];
  const components: ComponentUse[] = [];
  const links: { url: string; line: number }[] = [];
  visit(parse(source), [], (node, within) => {
    const line = node.position?.start.line ?? 0;
    const kind = BLOCK_KINDS[node.type];
    if (kind) blocks.push({ kind, text: wordsIn(node, say), line, ...(within.length > 0 && { within }) });
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push({ name: node.name ?? '', attributes: plainAttributes(node), text: wordsIn(node, say), line });
    }
  });
  return { blocks, components, links };
}

function visit(node: Nodes, within: readonly string[], see: (node: Nodes, within: readonly string[]) => void): void {
  see(node, within);
  const inner = node.type === 'mdxJsxFlowElement' ? [...within, node.name ?? ''] : within;
  if ('children' in node) for (const child of node.children) visit(child, inner, see);
}

type JsxNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function plainAttributes(node: JsxNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}

/** The words a reader sees in a node; line breaks and the edges of blocks count as spaces. */
const wordsIn = (node: Nodes, say: Say): string => rawText(node, say).replace(/\s+/g, ' ').trim();

function rawText(node: Nodes, say: Say): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0)
    return say({ name: node.name ?? '', attributes: plainAttributes(node) });
  const text = node.children.map((child) => rawText(child, say)).join('');
  return node.type in BLOCK_KINDS ? `${text} ` : text;
}
