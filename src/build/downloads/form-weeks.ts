import { GRID } from '#lib/phased-start/plan.ts';
import type { Say } from '#build/strings.ts';
import { cell, grid, heading, LINE_WIDTH, row, words } from './word-parts.ts';
import type { Block } from './word-parts.ts';

/** Hours a row. */
const STEP = 5;
/** Twentieths of a point. */
const [FIRST, HEIGHT] = [1_238, 340];
const WEEK = (LINE_WIDTH - FIRST) / GRID.weeks;

/** Squares to draw the hours of the planner's weeks on; each number of hours stands at the line above it. */
export function weeksGrid(say: Say): Block[] {
  const small = (text: string): Block => words(text, { leads: true });
  const weeks = Array.from({ length: GRID.weeks }, (_, index) => index + 1);
  const hours = Array.from({ length: GRID.hours / STEP }, (_, index) => GRID.hours - index * STEP);
  const squares = hours.map((count) =>
    row([cell([small(String(count))], FIRST), ...weeks.map(() => cell([small('')], WEEK))], HEIGHT),
  );
  const names = row([cell([words(say('curve-week'))], FIRST), ...weeks.map((week) => cell([words(String(week))], WEEK))], HEIGHT);
  return [
    heading(say('curve-title'), 2),
    words(say('curve-grid-how'), { leads: true }),
    words(say('curve-hours'), { leads: true }),
    grid([FIRST, ...weeks.map(() => WEEK)], [...squares, names]),
  ];
}
