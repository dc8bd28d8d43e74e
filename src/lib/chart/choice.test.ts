import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STEADY } from '../../test/helpers/steady.ts';
import type { Panel } from './chart.ts';
import { choicesOf, isChosen, nearest, valuesOf } from './choice.ts';
import { svg } from '#lib/svg/node.ts';

const panel = (scale: string, summary: string): Panel => ({
  id: `${scale}-${summary}`,
  label: scale,
  choices: { Scale: scale, Summary: summary },
  draw: () => svg('svg'),
});
const PANELS = [panel('Overall', 'Mean and SD'), panel('Overall', 'Median'), panel('Pain', 'Mean and SD')];
const VALUES = PANELS.map(valuesOf);

it('each choice lists what there is, once, and what is chosen at first', () => {
  expect(choicesOf({ panels: PANELS, first: { Summary: 'Mean and SD' } })).toEqual([
    {
      name: 'Scale',
      options: [
        { value: 'overall', label: 'Overall' },
        { value: 'pain', label: 'Pain' },
      ],
      first: 'all',
    },
    {
      name: 'Summary',
      options: [
        { value: 'mean-and-sd', label: 'Mean and SD' },
        { value: 'median', label: 'Median' },
      ],
      first: 'mean-and-sd',
    },
  ]);
});

it('a chart of one picture has nothing to choose', () => {
  expect(choicesOf({ panels: [{ id: 'a', label: 'a', draw: () => svg('svg') }] })).toEqual([]);
});

it('"all" lets everything through', () => {
  expect(VALUES.filter((values) => isChosen(values, ['all', 'mean-and-sd']))).toHaveLength(2);
  expect(VALUES.filter((values) => isChosen(values, ['all', 'all']))).toHaveLength(3);
});

describe('two choices that do not go together', () => {
  it('leave the one that was just made, and change the other', () => {
    expect(nearest(['pain', 'median'], VALUES, 0)).toEqual(['pain', 'mean-and-sd']);
    expect(nearest(['pain', 'median'], VALUES, 1)).toEqual(['overall', 'median']);
  });

  it('whatever is chosen, something is shown', () => {
    const one = fc.constantFrom('all', 'overall', 'pain', 'mean-and-sd', 'median', 'nonsense');
    fc.assert(
      fc.property(one, one, fc.nat(1), (first, second, kept) => {
        const chosen = nearest([first, second], VALUES, kept);
        const isKnown = VALUES.some((values) => [first, second][kept] === 'all' || values[kept] === [first, second][kept]);
        if (isKnown) expect(VALUES.some((values) => isChosen(values, chosen))).toBe(true);
      }),
      STEADY,
    );
  });
});
