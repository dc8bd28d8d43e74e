import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth } from '#lib/svg/text.ts';
import { TEXT } from '#lib/chart/part/text.ts';

/** Where something of a picture stands, moves of its groups taken in. */
export interface Box {
  readonly tag: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text and rectangle of a picture; texts as wide as they can be in the site's typeface, as high as their small letters. */
export function boxesOf(node: SvgNode, at: readonly [number, number] = [0, 0]): Box[] {
  if (node.tag === 'defs') return [];
  const [, dx, dy] = /^translate\((\S+) (\S+)\)$/.exec(String(node.attributes.transform ?? 'translate(0 0)')) ?? [];
  const [left, top] = [at[0] + Number(dx), at[1] + Number(dy)];
  const children = node.children.flatMap((child) => (typeof child === 'string' ? [] : boxesOf(child, [left, top])));
  const own = ownBox(node);
  return own
    ? [{ ...own, left: own.left + left, right: own.right + left, top: own.top + top, bottom: own.bottom + top }, ...children]
    : children;
}

function ownBox({ tag, attributes, children }: SvgNode): Box | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attributes[name] ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (tag === 'rect') return { tag, text: '', left: x, right: x + width, top: y, bottom: y + height };
  if (tag !== 'text') return undefined;
  const text = children.filter((child) => typeof child === 'string').join('');
  const wide = textWidth(text, TEXT);
  const anchor = attributes['text-anchor'];
  const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
  return { tag, text, left, right: left + wide, top: y - 10, bottom: y + 3 };
}

/** The size of a picture. */
export function sizeOf(picture: SvgNode): { readonly width: number; readonly height: number } {
  const [, , width = Number.NaN, height = Number.NaN] = String(picture.attributes.viewBox).split(' ').map(Number);
  return { width, height };
}

/** Whether two boxes share more than a hair. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.1;

/** Every node of a picture, itself first. */
export const nodesOf = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child))),
];
