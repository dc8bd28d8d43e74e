import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../test/helpers/steady.ts';
import { NARROW } from './chart.ts';
import { placeIcons } from './icon-layout.ts';
import { PERSON_ROW, PERSON_STEP } from './part/person.ts';

const someGroups = fc.array(
  fc.record({ label: fc.constantFrom('3 of 22 were working', 'a long label '.repeat(6).trim()), count: fc.nat({ max: 60 }) }),
  {
    maxLength: 5,
  },
);

it('there are as many figures as people', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const placed = placeIcons(groups, NARROW, 0).groups;
      expect(placed.map(({ icons }) => icons.length)).toEqual(groups.map(({ count }) => count).filter((count) => count > 0));
    }),
    STEADY,
  );
});

it('no figure stands on another, or outside', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const { groups: placed, bottom } = placeIcons(groups, NARROW, 0);
      const icons = placed.flatMap((group) => group.icons);
      expect(new Set(icons.map(({ x, y }) => `${x},${y}`)).size).toBe(icons.length);
      expect(icons.filter(({ x, y }) => x < 9 || x + 16 > NARROW || y < 0 || y + 40 > bottom)).toEqual([]);
    }),
    STEADY,
  );
});

it('figures stand in rows of ten, below their words', () => {
  const [group] = placeIcons([{ label: 'working', count: 12 }], NARROW, 100).groups;
  const at = group?.icons ?? [];
  expect(at[1]?.x).toBe((at[0]?.x ?? 0) + PERSON_STEP);
  expect(at[10]).toEqual({ x: at[0]?.x, y: (at[0]?.y ?? 0) + PERSON_ROW });
  expect(group).toMatchObject({ lines: ['working'], top: 100 });
  expect(at[0]?.y).toBeGreaterThan(120);
});

it('a group of nobody takes no room', () => {
  expect(placeIcons([{ label: 'working', count: 0 }], NARROW, 7)).toEqual({ groups: [], bottom: 7 });
});
