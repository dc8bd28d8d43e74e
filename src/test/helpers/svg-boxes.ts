import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth } from '#lib/svg/text.ts';
import { TEXT } from '#lib/chart/part/text.ts';

/** Where something stands in a picture. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every element of a picture, from the root down. */
export const elementsOf = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];

/** The sizes of a picture, from its view box. */
export function sizeOf({ attributes }: SvgNode): { width: number; height: number } {
  const [, , width = 0, height = 0] = String(attributes.viewBox).split(' ').map(Number);
  return { width, height };
}

/** The words of an element whose children are texts. */
export const textOf = (children: SvgNode['children']): string =>
  children.filter((child): child is string => typeof child === 'string').join('');

/** Where every text stands, by the widths that charts are laid out with. */
export const textBoxes = (picture: SvgNode): Box[] =>
  elementsOf(picture)
    .filter(({ tag }) => tag === 'text')
    .map(({ attributes, children }) => {
      const what = textOf(children);
      const width = textWidth(what, TEXT);
      const x = Number(attributes.x);
      const left = attributes['text-anchor'] === 'middle' ? x - width / 2 : attributes['text-anchor'] === 'end' ? x - width : x;
      // The height of capitals: what letters need below the line differs, and lines may share that room.
      return { what, left, right: left + width, top: Number(attributes.y) - TEXT * 0.72, bottom: Number(attributes.y) };
    })
    .filter(({ what }) => what !== '');

/** Where every mark stands that was moved to its place. */
export const markPlaces = (picture: SvgNode): { x: number; y: number; say: string }[] =>
  elementsOf(picture).flatMap(({ attributes }) => {
    const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(String(attributes.transform ?? '')) ?? [];
    return x === undefined ? [] : [{ x: Number(x), y: Number(y), say: String(attributes['data-say'] ?? '') }];
  });

/** Pairs of boxes that lie over each other. */
export const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.what} / ${other.what}`),
  );
