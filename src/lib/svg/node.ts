/** An element of a picture. A tree of these is plain data: it is drawn by pure functions and compared in tests. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A node. Numbers are rounded to two places when written, so that a golden file changes only where the picture does. */
export const svg = (
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

/** The tree as markup, texts and attributes escaped. No `style`: the CSP forbids it, and classes follow the colours of the page. */
export function svgMarkup(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(shorten(value))}"`);
  const children = node.children.map((child) => (typeof child === 'string' ? escape(child) : svgMarkup(child)));
  return `<${node.tag}${attributes.join('')}>${children.join('')}</${node.tag}>`;
}

const shorten = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
