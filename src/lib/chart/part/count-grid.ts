import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { textWidth, wrapText } from '#lib/svg/text.ts';
import { baseline, drawText, LINE, TEXT } from './text.ts';

/** Counts in rows and columns, each in a box that is the darker the larger the share. The number is always printed. */
export interface CountGrid {
  /** Over all columns. */
  readonly heading: string;
  /** Over each column, in lines. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly { readonly label: string; readonly boxes: readonly CountBox[] }[];
}

export interface CountBox {
  readonly text: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly say: string;
}

/** Up to which share a box has each shade; over the last it has the darkest. */
const SHADES = [0, 0.04, 0.08] as const;

/** The shade of a share: 0 for none at all, up to 3. */
export const shadeOf = (share: number): number => {
  const at = SHADES.findIndex((most) => share <= most);
  return at === -1 ? SHADES.length : at;
};

const BOX = 34;
const GAP = 3;

/** The grid as a picture of a width. Long labels stand in lines; the columns share what is left. */
export function drawCountGrid({ heading, columns, rows }: CountGrid, width: number): SvgNode {
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, TEXT)));
  const left = Math.round(Math.min(widest + 12, width * 0.45));
  const step = (width - left) / columns.length;
  const head = (Math.max(...columns.map((lines) => lines.length)) + 1) * LINE + 6;
  let top = head;
  const drawn = rows.flatMap(({ label, boxes }) => {
    const lines = wrapText(label, left - 10, TEXT);
    const height = Math.max(BOX, lines.length * LINE + 6);
    const middle = top + height / 2;
    top += height + GAP;
    return [
      ...drawText(lines, { x: 0, y: baseline(middle - ((lines.length - 1) * LINE) / 2) }),
      ...boxes.flatMap((box, index) =>
        drawBox(box, { x: left + index * step, y: middle - height / 2, width: step - GAP, height }),
      ),
    ];
  });
  return svg(
    'svg',
    { class: 'chart-picture', viewBox: `0 0 ${width} ${top}` },
    ...drawText([heading], { x: width, y: baseline(LINE / 2), anchor: 'end', class: 'chart-soft' }),
    ...columns.flatMap((lines, index) =>
      drawText(lines, { x: left + (index + 0.5) * step, y: baseline(LINE * 1.5), anchor: 'middle', class: 'chart-soft' }),
    ),
    ...drawn,
  );
}

function drawBox(
  { text, share, say }: CountBox,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SvgNode[] {
  return [
    svg('rect', { class: `count-box shade-${shadeOf(share)}`, ...box, rx: 3, 'data-say': say }),
    ...drawText([text], { x: box.x + box.width / 2, y: baseline(box.y + box.height / 2), anchor: 'middle', class: 'count' }),
  ];
}
