import { numberIn } from './plan.ts';
import type { Plan, Wish } from './plan.ts';

const NEEDED = ['wanted', 'first', 'rise'] as const satisfies readonly Wish[];

/** Of the numbers that filling in needs, those that are not there or cannot be. */
export const notUsable = ({ wishes }: Plan): Wish[] => NEEDED.filter((wish) => wishes[wish].kind !== 'number');

/**
 * Hours for the weeks without any: from the first week's hours up to the hours wanted, by the biggest step that feels
 * possible. Hours that somebody wrote stay as they are, and the steps go on from them.
 *
 * @param most how many weeks there may be
 * @returns hours by the number of the week, for weeks without hours alone; undefined where a number that is needed is missing
 */
export function fillEvenly({ wishes, weeks }: Plan, most: number): Map<number, number> | undefined {
  const [wanted, first, rise] = [numberIn(wishes.wanted), numberIn(wishes.first), numberIn(wishes.rise)];
  if (wanted === undefined || first === undefined || rise === undefined) return undefined;
  const filled = new Map<number, number>();
  let last: number | undefined;
  for (let number = 1; number <= most; number += 1) {
    const hours = weeks[number - 1]?.hours ?? { kind: 'empty' };
    // Without a step up, weeks that nobody wrote would go on for ever.
    const isDone = number > weeks.length && last !== undefined && (last >= wanted || rise === 0);
    if (isDone) break;
    if (hours.kind === 'empty') {
      const next = last === undefined ? Math.min(first, wanted) : nextAfter(last, rise, wanted);
      filled.set(number, next);
      last = next;
    } else last = numberIn(hours) ?? last;
  }
  return filled;
}

/** Never above what is wanted, and never down by itself. */
const nextAfter = (last: number, rise: number, wanted: number): number =>
  Math.max(last, Math.round(Math.min(wanted, last + rise) * 100) / 100);
