import { defaultTreeAdapter as adapter, html } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** Every element below a node, in the order of the text, those in templates included. */
export function elementsIn(node: Tree.ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (parent: Tree.ParentNode): void => {
    for (const child of parent.childNodes.filter((each) => adapter.isElementNode(each))) {
      found.push(child);
      if ('content' in child) visit(child.content);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** All words in a node. */
export const textIn = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => (adapter.isTextNode(child) ? child.value : adapter.isElementNode(child) ? textIn(child) : ''))
    .join('');

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** Takes an element away and leaves its words. */
export function unwrap(element: Element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  for (const child of [...element.childNodes]) {
    adapter.detachNode(child);
    adapter.insertBefore(parentNode, child, element);
  }
  adapter.detachNode(element);
}

export function makeElement(name: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = adapter.createElement(name, html.NS.HTML, attrs);
  if (text) adapter.insertText(element, text);
  return element;
}
