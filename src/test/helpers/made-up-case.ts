import fc from 'fast-check';

import type { CaseGraph, GraphNode } from '#lib/case/graph.ts';

/** A case of decisions and endings as letters: `{ a: 'b c', b: 'c d', c: '', d: '' }`. The first is the start; choices are x, y, z. */
export function drawCase(ways: Readonly<Record<string, string>>): CaseGraph {
  const nodes = Object.entries(ways).map(([id, to]): GraphNode => {
    const ends = to.split(' ').filter(Boolean);
    if (ends.length === 0) return { kind: 'ending', id };
    return { kind: 'decision', id, choices: ends.map((end, index) => ({ id: 'xyz'.charAt(index), to: end, merit: 'good' })) };
  });
  return { start: Object.keys(ways)[0] ?? '', nodes };
}

/**
 * Cases in which nothing is wrong, n0 first: each node but the last two is a decision that leads on to the next one and to a later
 * one, so that routes part and meet again, and all end.
 */
export const soundCases: fc.Arbitrary<CaseGraph> = fc
  .array(fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 10 })
  .map((leaps) => {
    const last = leaps.length + 1;
    const decisions = leaps.map((ahead, at): GraphNode => {
      const ends = [at + 1, ...ahead.map((leap) => at + 2 + (leap % (last - at - 1)))];
      const choices = ends.map((to, index) => ({ id: 'xyz'.charAt(index), to: `n${to}`, merit: 'good' }));
      return { kind: 'decision', id: `n${at}`, choices };
    });
    const endings = [last - 1, last].map((at): GraphNode => ({ kind: 'ending', id: `n${at}` }));
    return { start: 'n0', nodes: [...decisions, ...endings] };
  });
