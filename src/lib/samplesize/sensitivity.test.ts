import { expect, it } from 'vitest';

import { sensitivity } from './sensitivity.ts';
import { both, trialSize } from './trial-size.ts';
import type { Plan } from './trial-size.ts';

const peopleOf = (plan: Plan): Record<string, number> => {
  const now = trialSize(plan);
  return {
    now: now ? both(now.recruited) : 0,
    ...Object.fromEntries(sensitivity(plan).map(({ what, size }) => [what, size ? both(size.recruited) : 0])),
  };
};
const rest = { power: 0.9, ratio: 1, loss: 0.4 };

it('of an average score: a smaller difference, a wider spread and more loss need more people', () => {
  const comparison = { kind: 'mean', difference: 1, sd: 2.59, significance: 0.05 } as const;
  expect(peopleOf({ ...rest, comparison })).toEqual({ now: 474, smaller: 840, larger: 308, spread: 574, loss: 568 });
});

it('of people in work: more of them in work with usual care need more people, up to half', () => {
  const comparison = { kind: 'share', shares: [0.35, 0.2], significance: 0.05 } as const;
  const people = peopleOf({ ...rest, comparison });
  expect(people.usual).toBeGreaterThan(people.now ?? 0);
  expect(people.smaller).toBeGreaterThan(people.larger ?? 0);
});

it('what cannot be is left out', () => {
  const comparison = { kind: 'share', shares: [0.98, 0.9], significance: 0.05 } as const;
  expect(sensitivity({ ...rest, comparison }).map(({ what }) => what)).toEqual(['smaller', 'loss']);
});
