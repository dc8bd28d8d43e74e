import { expect, it } from 'vitest';

import { partitionsOf } from './partitions.ts';

const groups = (sizes: Readonly<Record<string, number>>): Parameters<typeof partitionsOf>[0] =>
  Object.entries(sizes).map(([name, n]) => ({ name, label: name, n }));

it('two arms are everybody', () => {
  expect(partitionsOf(groups({ All: 50, IPS: 22, TAU: 28 }))).toEqual([{ total: 'All', parts: ['IPS', 'TAU'] }]);
});

it('so are two places people came from', () => {
  expect(partitionsOf(groups({ All: 50, IPS: 22, TAU: 28, Clinic: 30, Practice: 20 }))).toEqual([
    { total: 'All', parts: ['IPS', 'TAU'] },
    { total: 'All', parts: ['Clinic', 'Practice'] },
  ]);
});

it('groups that leave some out, and groups of nobody, add up to nothing', () => {
  expect(partitionsOf(groups({ All: 50, IPS: 22, TAU: 27, None: 0 }))).toEqual([]);
});
