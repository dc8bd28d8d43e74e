import fc from 'fast-check';
import { expect, it } from 'vitest';

import { drawCase, soundCases } from '#test/helpers/made-up-case.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { graphProblems } from './graph.ts';

it('a case whose routes part, meet and end has nothing wrong', () => {
  expect(graphProblems(drawCase({ a: 'b c', b: 'c d', c: 'd e', d: '', e: '' }))).toEqual([]);
});

it('an unknown start is said once, not for each node that nobody reaches', () => {
  expect(graphProblems({ ...drawCase({ a: 'b c', b: '', c: '' }), start: 'q' })).toEqual([{ kind: 'unknown-start', node: 'q' }]);
});

it('a choice that leads nowhere is named', () => {
  expect(graphProblems(drawCase({ a: 'b q', b: '' }))).toEqual([{ kind: 'unknown-to', node: 'a', choice: 'y', to: 'q' }]);
});

it('a node that no route comes to is named, an ending too', () => {
  expect(graphProblems(drawCase({ a: 'b c', b: '', c: '', d: 'b e', e: '' }))).toEqual([
    { kind: 'unreachable', node: 'd' },
    { kind: 'unreachable', node: 'e' },
  ]);
});

it('a choice that leads back is named, and so is one that leads to its own scene', () => {
  expect(graphProblems(drawCase({ a: 'b c', b: 'a b', c: '' }))).toEqual([
    { kind: 'loop', node: 'b', choice: 'x', to: 'a' },
    { kind: 'loop', node: 'b', choice: 'y', to: 'b' },
  ]);
});

it('a loop that no route comes to is named too', () => {
  const problems = graphProblems(drawCase({ a: 'b c', b: '', c: '', d: 'e b', e: 'd c' }));
  expect(problems).toContainEqual({ kind: 'loop', node: 'e', choice: 'x', to: 'd' });
});

it('choices that all lead to the same place and are equally good decide nothing', () => {
  expect(graphProblems(drawCase({ a: 'b b', b: '' }))).toEqual([{ kind: 'no-consequence', node: 'a' }]);
});

it('choices that lead to the same place but are not equally good decide something', () => {
  const choices = [
    { id: 'x', to: 'b', merit: 'good' },
    { id: 'y', to: 'b', merit: 'poor' },
  ];
  const nodes = [{ kind: 'decision', id: 'a', choices } as const, { kind: 'ending', id: 'b' } as const];
  expect(graphProblems({ start: 'a', nodes })).toEqual([]);
});

it('an id that stands three times is said once', () => {
  const { nodes } = drawCase({ a: 'b c', b: '', c: '' });
  const again = { kind: 'ending', id: 'b' } as const;
  expect(graphProblems({ start: 'a', nodes: [...nodes, again, again] })).toEqual([{ kind: 'double-node', node: 'b' }]);
});

it('a choice id that stands twice in a scene is named', () => {
  const choices = ['b', 'c'].map((to) => ({ id: 'x', to, merit: 'good' }));
  const { nodes } = drawCase({ a: 'b c', b: '', c: '' });
  expect(graphProblems({ start: 'a', nodes: [{ kind: 'decision', id: 'a', choices }, ...nodes.slice(1)] })).toEqual([
    { kind: 'double-choice', node: 'a', choice: 'x' },
  ]);
});

it('sound cases of any shape have nothing wrong', () => {
  fc.assert(
    fc.property(soundCases, (graph) => {
      expect(graphProblems(graph)).toEqual([]);
    }),
    STEADY,
  );
});

it('one choice turned back to an earlier scene on its way is the only loop', () => {
  fc.assert(
    fc.property(soundCases, fc.nat(), fc.nat(), (graph, which, back) => {
      // The first choice of a node leads to the next one, so every earlier node lies on a way to it.
      const at = which % (graph.nodes.length - 2);
      const to = `n${back % (at + 1)}`;
      const nodes = graph.nodes.map((node, index) =>
        index === at && node.kind === 'decision'
          ? { ...node, choices: [...node.choices, { id: 'back', to, merit: 'good' }] }
          : node,
      );
      expect(graphProblems({ ...graph, nodes })).toEqual([{ kind: 'loop', node: `n${at}`, choice: 'back', to }]);
    }),
    STEADY,
  );
});
