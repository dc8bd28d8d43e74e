import { expect, it } from 'vitest';

import { factSchema } from '#schemas/fact.ts';
import type { Fact } from '#schemas/fact.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { tally } from './tally.ts';

const mean = (variable: string, timepoint: string, value: string): PublishedCell => ({
  ...{ variable, category: '', group: 'IPS', timepoint, measure: 'mean', value, note: '', line: 2 },
});
const CELLS = [
  ...[
    mean('Pain', 'Start', '5.6'),
    mean('Pain', 'End', '5.1'),
    mean('Co-worker', 'Start', '5.9'),
    mean('Co-worker', 'End', '6.0'),
  ],
];
const count = (tests: object, cells: readonly PublishedCell[] = CELLS): string => {
  const fact = factSchema.parse({ kind: 'tally', id: 'fell', table: 'table-10', ...tests }) as Extract<Fact, { kind: 'tally' }>;
  const found = tally(fact, { id: 'table-10', cells });
  return `${found.count} of ${found.of}`;
};

it('cells below a number are counted, the number itself is not', () => {
  expect(count({ where: { measure: 'mean' }, below: 5.6 })).toBe('1 of 4');
});

it('a cell may be compared with the one that differs only in its time', () => {
  expect(count({ where: { timepoint: 'End' }, lowerThan: { timepoint: 'Start' } })).toBe('1 of 2');
  expect(count({ where: { timepoint: 'End' }, higherThan: { timepoint: 'Start' } })).toBe('1 of 2');
});

it('without a test every cell that fits counts', () => {
  expect(count({ where: { variable: 'Pain' } })).toBe('2 of 2');
});

it('a comparison is made of numbers and not of letters', () => {
  expect(
    count({ where: { timepoint: 'End' }, higherThan: { timepoint: 'Start' } }, [
      mean('Pain', 'Start', '9.9'),
      mean('Pain', 'End', '10.1'),
    ]),
  ).toBe('1 of 1');
});

it('a tally of nothing, or against nothing, is refused', () => {
  expect(() => count({ where: { variable: 'Mood' } })).toThrow('found no cell for {"variable":"Mood"}');
  expect(() => count({ where: { timepoint: 'End' }, lowerThan: { timepoint: 'Middle' } })).toThrow('found 0 cells');
  expect(() => count({ where: { measure: 'mean' }, below: 5 }, [mean('Pain', 'Start', '')])).toThrow(
    'data/table-10.csv:2: found ""',
  );
});
