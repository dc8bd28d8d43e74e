// Where everything stands in a chart that is saved as a picture of its own: title, pictures with their labels, credits.
import { wrapText } from '#lib/svg/text.ts';

export interface PictureText {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly isStrong: boolean;
}

export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PictureText[];
  /** The upper left corner of each picture. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** A drawing to be put in: its size, and what it is of; an empty label writes none. */
export interface PictureContent {
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** Round the picture, in pixels. */
export const MARGIN = 20;
/** Between two columns. */
const GUTTER = 24;
const TITLE = { size: 20, line: 27 };
const LABEL = { size: 15, line: 22 };
const CREDIT = { size: 13, line: 18 };

/**
 * The frame of a saved chart. More than three small pictures stand in two columns, as they do on the page.
 *
 * @param credits source, licence and what must not be left behind, a paragraph each
 */
export function frameOf(
  pictures: readonly PictureContent[],
  { title, credits }: { readonly title: string; readonly credits: readonly string[] },
): PictureFrame {
  const column = Math.max(...pictures.map(({ width }) => width));
  const columns = pictures.length > 3 && column < 500 ? 2 : 1;
  const inner = columns * (column + GUTTER) - GUTTER;
  const heading = write(title, { x: MARGIN, y: MARGIN, width: inner, ...TITLE, isStrong: true });
  const texts = [...heading.texts];
  const places: { x: number; y: number }[] = [];
  let y = heading.foot;
  for (let first = 0; first < pictures.length; first += columns) {
    const row = pictures.slice(first, first + columns).map(({ label, height }, index) => {
      const x = MARGIN + index * (column + GUTTER);
      return { x, height, ...write(label, { x, y: y + 12, width: column, ...LABEL, isStrong: true }) };
    });
    const top = Math.max(...row.map(({ foot }) => foot)) + 8;
    texts.push(...row.flatMap((one) => one.texts));
    places.push(...row.map(({ x }) => ({ x, y: top })));
    y = top + Math.max(...row.map(({ height }) => height));
  }
  y += 10;
  for (const credit of credits) {
    const written = write(credit, { x: MARGIN, y, width: inner, ...CREDIT, isStrong: false });
    texts.push(...written.texts);
    y = written.foot;
  }
  return { width: inner + 2 * MARGIN, height: y + MARGIN, texts, places };
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly line: number;
  readonly isStrong: boolean;
}

/** A paragraph in lines, and the foot of the last. */
function write(text: string, { x, y, width, size, line, isStrong }: Written): { texts: PictureText[]; foot: number } {
  const lines = text === '' ? [] : wrapText(text, width, size);
  return {
    texts: lines.map((part, index) => ({ text: part, x, y: y + (index + 0.75) * line, size, isStrong })),
    foot: y + lines.length * line,
  };
}
