import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import type { WorkState } from '#lib/chart/work-patterns.ts';
import { place } from './mark.ts';
import { hatchedWith } from './state-look.ts';
import { TEXT } from './text.ts';

/** From one person to the next, and from one row to the next. The figure itself is 25 wide with its bag, and 40 high. */
export const PERSON_STEP = 30;
export const PERSON_ROW = 48;

/** Around the middle of the shoulders; 0,0 is the top of the head. */
const HEAD = 'M5.4 5.6A5.4 5.4 0 1 1-5.4 5.6A5.4 5.4 0 1 1 5.4 5.6Z';
const BODY =
  'M-3.5 13H3.5Q9 13 9 18.5V25.5Q9 28 6.5 28H6V37.5Q6 40 3.5 40H-3.5Q-6 40-6 37.5V28H-6.5Q-9 28-9 25.5V18.5Q-9 13-3.5 13Z';
const BAG = 'M5 27H15.5V36H5ZM8.2 27V24.6H12.3V27';

/**
 * A person, as a figure known by its shape as well as its colour: whoever works is filled and carries a bag, whoever does not is
 * an outline, and whoever is unknown is hatched and has a question mark.
 *
 * @param x the middle
 * @param y the top of the head
 */
export function drawPerson(state: WorkState, x: number, y: number, hatchId: string): SvgNode {
  const isHatched = state === 'not-known' || state === 'moved';
  const figure = svg('path', { class: `person state-${state}`, d: HEAD + BODY, ...hatchedWith(hatchId, isHatched) });
  const bag = state === 'working' || state === 'moved' ? [svg('path', { class: `person-bag state-${state}`, d: BAG })] : [];
  const mark = { class: 'chart-text person-unknown', x: 0, y: 11 + TEXT, 'text-anchor': 'middle' };
  const question = state === 'not-known' ? [svg('text', mark, '?')] : [];
  return svg('g', { transform: place(x, y) }, figure, ...bag, ...question);
}
