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
  /** The upper edge of each picture. */
  readonly tops: readonly number[];
}

/** A drawing to be put in: its size, and what it is of; an empty label writes none. */
export interface PictureContent {
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** Round the picture, in pixels. */
export const MARGIN = 20;
const TITLE = { size: 20, line: 27 };
const LABEL = { size: 15, line: 22 };
const CREDIT = { size: 13, line: 18 };

/**
 * The frame of a saved chart.
 *
 * @param pictures one under the other
 * @param credits source, licence and what must not be left behind, a paragraph each
 */
export function frameOf(
  pictures: readonly PictureContent[],
  { title, credits }: { readonly title: string; readonly credits: readonly string[] },
): PictureFrame {
  const inner = Math.max(...pictures.map(({ width }) => width));
  const texts: PictureText[] = [];
  let y = MARGIN;
  const write = (text: string, { size, line }: typeof TITLE, isStrong: boolean): void => {
    for (const part of wrapText(text, inner, size)) {
      y += line;
      texts.push({ text: part, x: MARGIN, y: y - line / 4, size, isStrong });
    }
  };
  write(title, TITLE, true);
  const tops = pictures.map(({ label, height }) => {
    y += 12;
    if (label !== '') write(label, LABEL, true);
    const top = y + 8;
    y = top + height;
    return top;
  });
  y += 10;
  for (const credit of credits) write(credit, CREDIT, false);
  return { width: inner + 2 * MARGIN, height: y + MARGIN, texts, tops };
}
