import fc from 'fast-check';
import { expect, it } from 'vitest';

import { drawCase, soundCases } from '#test/helpers/made-up-case.ts';
import { STEADY } from '#test/helpers/steady.ts';
import type { CaseGraph } from './graph.ts';
import { routeLength } from './length.ts';

it('an ending is no decision away', () => {
  expect(routeLength(drawCase({ a: '' }))).toEqual({ shortest: 0, longest: 0 });
});

it('the shortest and the longest way count decisions', () => {
  const graph = drawCase({ a: 'b e', b: 'c e', c: 'd e', d: '', e: '' });
  expect(routeLength(graph)).toEqual({ shortest: 1, longest: 3 });
  expect(routeLength(graph, 'c')).toEqual({ shortest: 1, longest: 1 });
});

it('ways that lead nowhere or round in a circle do not count', () => {
  expect(routeLength(drawCase({ a: 'b q', b: 'a c', c: '' }))).toEqual({ shortest: 2, longest: 2 });
  expect(routeLength(drawCase({ a: 'a b', b: 'a b' }))).toBeUndefined();
  expect(routeLength(drawCase({ a: 'b b' }), 'nowhere')).toBeUndefined();
});

it('it agrees with every route walked one by one', () => {
  fc.assert(
    fc.property(soundCases, (graph) => {
      const lengths = everyLength(graph, graph.start);
      expect(routeLength(graph)).toEqual({ shortest: Math.min(...lengths), longest: Math.max(...lengths) });
    }),
    STEADY,
  );
});

it('a case of forty decisions is measured at once', () => {
  const ways = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}`, `n${at + 1} n${at + 1} n${at + 1}`]));
  expect(routeLength(drawCase({ ...ways, n40: '' }))).toEqual({ shortest: 40, longest: 40 });
});

function everyLength(graph: CaseGraph, id: string): number[] {
  const node = graph.nodes.find((other) => other.id === id);
  if (node?.kind !== 'decision') return [0];
  return node.choices.flatMap(({ to }) => everyLength(graph, to).map((length) => length + 1));
}
