import type { SvgNode } from '#lib/svg/node.ts';
import { svgMarkup } from '#lib/svg/node.ts';

/** A picture as its golden file has it: an element a line, so that `git diff` shows what has moved. */
export const goldenMarkup = (picture: SvgNode): string => `${svgMarkup(picture).replaceAll('><', '>\n<')}\n`;
