import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rFigures } from '#test/helpers/r-figures.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { powerOf } from './power.ts';
import type { Comparison } from './power.ts';
import { groupsOf, MOST_PEOPLE, smallestGroups } from './smallest-groups.ts';

const mean = (difference: number, sd = 1, significance = 0.05): Comparison => ({ kind: 'mean', difference, sd, significance });
const share = (one: number, other: number, significance = 0.05): Comparison => ({
  kind: 'share',
  shares: [one, other],
  significance,
});

describe('agrees with R', () => {
  it.each(rFigures('power.t.test n'))(
    'a difference of $a with SD $b at $significance, power $target: $answer people a group',
    ({ a, b, significance, target, answer }) => {
      expect(smallestGroups(mean(a, b, significance), target, 1)).toEqual({ first: answer, second: answer });
    },
  );

  it.each(rFigures('power.prop.test n'))(
    'shares of $a and $b at $significance, power $target: $answer people a group',
    ({ a, b, significance, target, answer }) => {
      expect(smallestGroups(share(a, b, significance), target, 1)?.first).toBe(answer);
    },
  );

  it('the grid that R was asked for is not lost', () => {
    expect(rFigures('power.t.test n')).toHaveLength(32);
    expect(rFigures('power.prop.test n')).toHaveLength(14);
  });
});

describe('agrees with published examples', () => {
  // Cohen's table as given by the MRC Cognition and Brain Sciences Unit, "Sample sizes for testing differences in an unpaired
  // t-test", two-sided 5%: https://imaging.mrc-cbu.cam.ac.uk/statswiki/FAQ/dunp. Its rows below d = 0.4 are rounded, not rounded up.
  it.each([
    [0.4, 100],
    [0.5, 64],
    [0.6, 45],
    [0.7, 34],
    [0.8, 26],
    [0.9, 21],
    [1, 17],
  ])('a standardised difference of %s needs %s a group for 80%% power', (difference, people) => {
    expect(smallestGroups(mean(difference), 0.8, 1)?.first).toBe(people);
  });

  // R Geskus, "Introduction to medical statistics", Oxford University Clinical Research Unit, exercise class 9: responses of 20%
  // and 40%. https://oucru-biostats.github.io/Introduction-to-Medical-Statistics/handouts/day_5/ExerciseRStudioAnswers-9.html
  it.each([
    [0.8, 82],
    [0.9, 109],
  ])('20%% against 40%% with power %s needs %s a group', (power, people) => {
    expect(smallestGroups(share(0.2, 0.4), power, 1)?.first).toBe(people);
  });

  // The examples of R's own manual pages: n = 22.02 and n = 76.7.
  it('R’s manual: one SD apart needs 23 a group, and 50% against 75% needs 77, for 90% power', () => {
    expect(smallestGroups(mean(1), 0.9, 1)?.first).toBe(23);
    expect(smallestGroups(share(0.5, 0.75), 0.9, 1)?.first).toBe(77);
  });
});

it('the groups found are enough, and one fewer is not', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.15, max: 3, noNaN: true }),
      fc.constantFrom(0.5, 1, 2, 3),
      fc.constantFrom(0.8, 0.9),
      (difference, ratio, power) => {
        const found = smallestGroups(mean(difference), power, ratio);
        expect(found).toBeDefined();
        if (!found) return;
        expect(powerOf(mean(difference), found)).toBeGreaterThanOrEqual(power);
        if (found.first > 2) expect(powerOf(mean(difference), groupsOf(found.first - 1, ratio))).toBeLessThan(power);
      },
    ),
    { ...STEADY, numRuns: 40 },
  );
});

it('a second group that is to be as many times as big is rounded up, and binary dust is not', () => {
  expect(groupsOf(10, 1.1)).toEqual({ first: 10, second: 11 });
  expect(groupsOf(10, 1.12)).toEqual({ first: 10, second: 12 });
  expect(groupsOf(10, 0.1)).toEqual({ first: 10, second: 2 });
});

it('no group is smaller than two', () => {
  expect(smallestGroups(mean(100), 0.9, 1)).toEqual({ first: 2, second: 2 });
});

it('a difference too small for any trial gives none', () => {
  expect(smallestGroups(mean(0.001), 0.9, 1)).toBeUndefined();
  expect(smallestGroups(mean(0.006), 0.9, 1)?.first).toBeLessThanOrEqual(MOST_PEOPLE);
});
