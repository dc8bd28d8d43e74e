import type { SvgNode } from '#lib/svg/node.ts';
import { svgMarkup } from '#lib/svg/node.ts';

/** A picture as a file that opens by itself, an element a line, so that a review shows what moved. */
export const prettySvg = (picture: SvgNode): string =>
  `${lines({ ...picture, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...picture.attributes } }, 0).join('\n')}\n`;

function lines(node: SvgNode, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const isLeaf = node.children.every((child) => typeof child === 'string');
  if (isLeaf) return [indent + svgMarkup(node)];
  const [open = ''] = svgMarkup({ ...node, children: [] }).split(`</${node.tag}>`);
  return [
    indent + open,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [`${indent}  ${child}`] : lines(child, depth + 1))),
    `${indent}</${node.tag}>`,
  ];
}
