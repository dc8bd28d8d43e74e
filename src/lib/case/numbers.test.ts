import fc from 'fast-check';
import { expect, it } from 'vitest';

import { drawCase, soundCases } from '#test/helpers/made-up-case.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { turnNumbers } from './numbers.ts';

it('every node has a number of its own, from 1 at the start, and the same on every build', () => {
  fc.assert(
    fc.property(soundCases, (graph) => {
      const numbers = turnNumbers(graph);
      expect(numbers.get(graph.start)).toBe(1);
      expect([...numbers.values()].toSorted((a, b) => a - b)).toEqual(graph.nodes.map((_, index) => index + 1));
      expect([...turnNumbers({ ...graph, nodes: graph.nodes.toReversed() })]).toEqual([...numbers]);
    }),
    STEADY,
  );
});

it('ids in the order of the story do not have numbers in that order', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `scene-${index + 1}`);
  const numbers = turnNumbers(drawCase(Object.fromEntries(ids.map((id) => [id, '']))));
  const inARow = ids.filter((id, index) => index > 1 && numbers.get(id) === (numbers.get(ids[index - 1] ?? '') ?? 0) + 1);
  expect(inARow.length).toBeLessThan(3);
});

it('a scene added later leaves the order of the others as it was', () => {
  const before = [...turnNumbers(drawCase({ a: '', b: '', c: '', d: '' })).keys()];
  const after = [...turnNumbers(drawCase({ a: '', b: '', x: '', c: '', d: '' })).keys()];
  expect(after.filter((id) => id !== 'x')).toEqual(before);
});
