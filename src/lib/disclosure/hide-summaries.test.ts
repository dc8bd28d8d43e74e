import { expect, it } from 'vitest';

import type { PublishedCell } from '#schemas/table.ts';
import { makeCell, makeTable } from '#test/helpers/make-cells.ts';
import { isHidden } from './hidden.ts';
import { suppressTable } from './suppress.ts';

const summary = (group: string, complete: number): PublishedCell[] => [
  makeCell({ group, measure: 'complete', value: String(complete) }),
  makeCell({ group, measure: 'mean', value: '5.1' }),
  makeCell({ group, measure: 'median', value: '5.0' }),
];

/** The averages that stay, as "group measure". */
const shown = (cells: readonly PublishedCell[], groups: Readonly<Record<string, number>>): string[] =>
  suppressTable(makeTable(cells, { groups, kind: 'continuous', rule: { zeros: 'show' } }))
    .cells.filter((cell) => cell.measure !== 'complete' && !isHidden(cell))
    .map(({ group, measure }) => `${group} ${measure}`);

it('averages of enough people stay', () => {
  expect(shown([...summary('All', 40), ...summary('IPS', 20)], { All: 60, IPS: 30, TAU: 30 })).toHaveLength(4);
});

it('averages of few people go', () => {
  expect(shown([...summary('IPS', 8), ...summary('TAU', 20)], { All: 60, IPS: 30, TAU: 30 })).toEqual(['TAU mean', 'TAU median']);
});

it('with them goes the mean of everybody, from which theirs would follow; a median tells nothing', () => {
  const cells = [...summary('All', 28), ...summary('IPS', 8), ...summary('TAU', 20)];
  expect(shown(cells, { All: 60, IPS: 30, TAU: 30 })).toEqual(['All median', 'TAU mean', 'TAU median']);
});

it('nor may it follow by way of another division of the same people', () => {
  const groups = { All: 60, IPS: 28, TAU: 32, Clinic: 27, Practice: 33 };
  const cells = [
    ...summary('All', 28),
    ...summary('IPS', 8),
    ...summary('TAU', 20),
    ...summary('Clinic', 14),
    ...summary('Practice', 14),
  ];
  const means = shown(cells, groups).filter((cell) => cell.endsWith('mean'));
  expect(means).not.toContain('All mean');
  expect(means.filter((cell) => /Clinic|Practice/.test(cell))).toHaveLength(1);
});
