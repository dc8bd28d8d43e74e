import { wrapText } from '#lib/svg/text.ts';
import { LINE, TEXT } from './part/text.ts';

/** A box of a flow of participants. */
export interface FlowBox {
  readonly id: string;
  readonly title: string;
  readonly items: readonly BoxItem[];
}

export interface BoxItem {
  readonly text: string;
  /** Said by nobody: the report gives no number. */
  readonly isUnknown?: boolean;
}

/** A step of the flow, from the top: everybody, those who leave beside the way, or the arms next to each other. */
export type FlowStep =
  | { readonly kind: 'all'; readonly box: FlowBox }
  | { readonly kind: 'leaving'; readonly box: FlowBox }
  | { readonly kind: 'arms'; readonly boxes: readonly FlowBox[] };

export interface PlacedBox extends FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly titleLines: readonly string[];
  /** The lines of each item, and the top of its first. */
  readonly itemLines: readonly { readonly lines: readonly string[]; readonly top: number; readonly isUnknown: boolean }[];
}

/** A straight way from a box to the next. */
export interface FlowArrow {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface PlacedFlow {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly FlowArrow[];
  readonly height: number;
}

/** From the edge of a box to its words. */
export const PAD = 10;
/** Between rows, with room for an arrow. */
const GAP = 24;
/** Between boxes of a row, on a narrow picture. */
const BETWEEN = 10;
/** The same on a wide one, and wherever an arrow leads from one to the other. */
const ASIDE = 30;
/** Between items of a box. */
const ITEM_GAP = 4;
/** The way past those who leave, on a picture too narrow for them to stand beside it. */
const WAY = 16;
/** From here on those who leave stand beside the box they leave from. */
const WIDE_FROM = 500;

/** Boxes of one height next to each other, and how they are reached. */
interface Row {
  readonly boxes: readonly FlowBox[];
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Where arrows come in from above: the middles of the boxes, or one way. None leads to a row of those who leave. */
  readonly arrivals: readonly number[];
  /** An arrow that turns off to those who leave: from and to. */
  readonly turn?: readonly [number, number];
}

/**
 * Places the boxes of a flow under each other. On a narrow picture the way runs down the left edge past those who leave; on a
 * wide one they stand beside the box they leave from.
 */
export function placeFlow(steps: readonly FlowStep[], width: number): PlacedFlow {
  const boxes: PlacedBox[] = [];
  const arrows: FlowArrow[] = [];
  /** Where the last boxes end that people go on from. */
  let end: number | undefined;
  let y = 0;
  for (const { boxes: row, columns, arrivals, turn } of rowsOf(steps, width)) {
    const placed = row.map((box, index) => placeBox(box, columns[index] ?? { x: 0, width }, y));
    const bottom = Math.max(...placed.map((box) => box.y + box.height));
    boxes.push(...placed.map((box) => ({ ...box, height: bottom - y })));
    const [top, from] = [y, end];
    if (from !== undefined) arrows.push(...arrivals.map((x): FlowArrow => ({ from: [x, from], to: [x, top] })));
    const turnY = y + PAD + LINE / 2;
    if (turn) arrows.push({ from: [turn[0], turnY], to: [turn[1], turnY] });
    if (arrivals.length > 0) end = bottom;
    y = bottom + GAP;
  }
  return { boxes, arrows, height: Math.max(0, y - GAP) };
}

const rowsOf = (steps: readonly FlowStep[], width: number): Row[] =>
  steps.flatMap((step, index): Row[] => {
    const next = steps[index + 1];
    if (step.kind === 'arms') return [armsRow(step.boxes, width)];
    const isWide = width >= WIDE_FROM;
    if (step.kind === 'all')
      return [isWide && next?.kind === 'leaving' ? besideRow([step.box, next.box], width) : wholeRow(step.box, width)];
    return isWide && steps[index - 1]?.kind === 'all' ? [] : [leavingRow(step.box, width)];
  });

function armsRow(boxes: readonly FlowBox[], width: number): Row {
  const gap = width >= WIDE_FROM ? ASIDE : BETWEEN;
  const each = (width - (boxes.length - 1) * gap) / boxes.length;
  const columns = boxes.map((_, index) => ({ x: index * (each + gap), width: each }));
  return { boxes, columns, arrivals: columns.map(({ x }) => x + each / 2) };
}

const wholeRow = (box: FlowBox, width: number): Row => ({ boxes: [box], columns: [{ x: 0, width }], arrivals: [wayOf(width)] });

function besideRow(boxes: readonly FlowBox[], width: number): Row {
  const each = (width - ASIDE) / 2;
  const columns = [0, each + ASIDE].map((x) => ({ x, width: each }));
  return { boxes, columns, arrivals: [wayOf(width)], turn: [each, each + ASIDE] };
}

const leavingRow = (box: FlowBox, width: number): Row => ({
  boxes: [box],
  columns: [{ x: WAY + ASIDE, width: width - WAY - ASIDE }],
  arrivals: [],
  turn: [WAY, WAY + ASIDE],
});

/** Where the one way runs that everybody takes. */
const wayOf = (width: number): number => (width >= WIDE_FROM ? (width - ASIDE) / 4 : WAY);

function placeBox(box: FlowBox, { x, width }: { readonly x: number; readonly width: number }, y: number): PlacedBox {
  const room = width - 2 * PAD;
  const titleLines = wrapText(box.title, room, TEXT);
  let top = y + PAD + titleLines.length * LINE;
  const itemLines = box.items.map(({ text, isUnknown = false }) => {
    const lines = wrapText(text, room, TEXT);
    const at = top + ITEM_GAP;
    top = at + lines.length * LINE;
    return { lines, top: at, isUnknown };
  });
  return { ...box, x, y, width, height: top + PAD - y, titleLines, itemLines };
}
