import type { WorkState } from '#lib/chart/work-patterns.ts';
import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { place, short } from './mark.ts';
import { drawText } from './text.ts';

/** From one person to the next, and from one row to the next. The figure itself is 25 wide with its bag, and 40 high. */
export const PERSON_STEP = 30;
export const PERSON_ROW = 48;

/** Around the middle of the shoulders; 0,0 is the top of the head. */
const HEAD = 'M5.4 5.6A5.4 5.4 0 1 1-5.4 5.6A5.4 5.4 0 1 1 5.4 5.6Z';
const BODY =
  'M-3.5 13H3.5Q9 13 9 18.5V25.5Q9 28 6.5 28H6V37.5Q6 40 3.5 40H-3.5Q-6 40-6 37.5V28H-6.5Q-9 28-9 25.5V18.5Q-9 13-3.5 13Z';
const BAG = 'M5 27H15.5V36H5ZM8.2 27V24.6H12.3V27';
/** Strokes over the body, within its outline. */
const STROKES = 'M-8 20L-2 14M-8 27L5 14M-5 31L8 18M-5 38L8 25M1 39L5 35';

/**
 * A person, as a figure known by its shape as well as its colour: whoever works is filled and carries a bag, whoever does not is
 * an outline, and whoever is unknown is hatched, with a question mark.
 *
 * @param x the middle
 * @param y the top of the head
 */
export function drawPerson(state: WorkState, x: number, y: number): SvgNode[] {
  const isHatched = state === 'not-known' || state === 'moved';
  const hasBag = state === 'working' || state === 'moved';
  const parts = [
    svg('path', { class: `person state-${state}`, d: HEAD + BODY }),
    ...(isHatched ? [svg('path', { class: 'hatch', d: STROKES })] : []),
    ...(hasBag ? [svg('path', { class: `person-bag state-${state}`, d: BAG })] : []),
  ];
  const question = { x: short(x), y: short(y + 27), anchor: 'middle', class: 'person-unknown' } as const;
  return [svg('g', { transform: place(x, y) }, ...parts), ...(state === 'not-known' ? drawText(['?'], question) : [])];
}
