import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';

/**
 * The strokes of what is unknown. A pattern is found by its id on the whole page, so each picture brings its own.
 *
 * @param id such as "paths-to-work-328-hatch"
 */
export const hatch = (id: string): SvgNode =>
  svg(
    'defs',
    {},
    svg(
      'pattern',
      { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('path', { class: 'hatch-ground', d: 'M0 0h7v7h-7z' }),
      svg('path', { class: 'hatch-line', d: 'M0 0v7' }),
    ),
  );

/** The fill of a shape whose people are unknown; none for others: their classes fill them. */
export const hatchedWith = (id: string, isUnknown: boolean): { fill?: string } => (isUnknown ? { fill: `url(#${id})` } : {});
