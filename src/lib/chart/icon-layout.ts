import { wrapText } from '#lib/svg/text.ts';
import { PERSON_ROW, PERSON_STEP } from './part/person.ts';
import { LINE, TEXT } from './part/text.ts';

/** People of one kind, and the words over them. */
export interface IconGroup {
  readonly label: string;
  readonly count: number;
}

export interface PlacedGroup<Group extends IconGroup> {
  readonly group: Group;
  readonly lines: readonly string[];
  /** The top of the words. */
  readonly top: number;
  /** The middle and the top of each person. */
  readonly icons: readonly { readonly x: number; readonly y: number }[];
}

/** People stand in rows of ten at most, so that they are easily counted. */
const ROW = 10;
/** Between one group and the next. */
const GAP = 12;
/** The middle of the first figure of a row, so that its shoulder is level with the words. */
const FIRST = 10;

/**
 * Places groups of people under each other, the words of each over its rows. A group of nobody is left out.
 *
 * @param width of the column, at least ten people wide
 * @param top where the first group begins
 * @returns the groups, and where the last one ends
 */
export function placeIcons<Group extends IconGroup>(
  groups: readonly Group[],
  width: number,
  top: number,
): { readonly groups: readonly PlacedGroup<Group>[]; readonly bottom: number } {
  let y = top;
  const placed = groups
    .filter(({ count }) => count > 0)
    .map((group) => {
      const lines = wrapText(group.label, width, TEXT);
      const first = y + lines.length * LINE + 5;
      const icons = Array.from({ length: group.count }, (_, index) => ({
        x: FIRST + (index % ROW) * PERSON_STEP,
        y: first + Math.floor(index / ROW) * PERSON_ROW,
      }));
      const at = y;
      y = first + Math.ceil(group.count / ROW) * PERSON_ROW + GAP;
      return { group, lines, top: at, icons };
    });
  return { groups: placed, bottom: placed.length > 0 ? y - GAP : top };
}
