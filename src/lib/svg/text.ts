/** Widths of signs in the site's typeface, as parts of its size; what is not here is as wide as a small letter. */
const NARROW = /[iIjl.,:;'’|!()[\] ]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9–+=<>≤≥£]/;

/** About how wide a text is, in the units of its size: without a page there is nothing to measure it with. Errs on the wide side. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0) * size;

function widthOf(sign: string): number {
  if (NARROW.test(sign)) return 0.31;
  if (WIDE.test(sign)) return 0.92;
  return CAPITAL.test(sign) ? 0.66 : 0.56;
}

/** A text in lines that fit a width, broken at spaces. A single word that is too long keeps a line of its own. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
