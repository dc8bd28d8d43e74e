// BROWSER. Makes elements from a picture that is plain data, without going through markup.
import type { SvgNode } from '#lib/svg/node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The picture as elements, ready to be put into a page. */
export function drawSvg({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawSvg(child))));
  return element;
}
