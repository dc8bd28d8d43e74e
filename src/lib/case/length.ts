import { nodesById } from './graph.ts';
import type { CaseGraph, GraphNode } from './graph.ts';

/** How many decisions lie on the way to an ending. */
export interface RouteLength {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Decisions from a node to the endings, its own included; undefined where no way from it ends. Ways that lead nowhere or in a
 * circle, which `graphProblems` tells of, do not count.
 */
export function routeLength(graph: CaseGraph, from: string = graph.start): RouteLength | undefined {
  const nodes = nodesById(graph);
  // Routes meet again, so without remembering there would be as many ways as routes. A node on the way counts as no way.
  const known = new Map<string, RouteLength | undefined>();
  const measure = (id: string): RouteLength | undefined => {
    if (!known.has(id)) {
      known.set(id, undefined);
      known.set(id, lengthOf(nodes.get(id), measure));
    }
    return known.get(id);
  };
  return measure(from);
}

function lengthOf(node: GraphNode | undefined, measure: (id: string) => RouteLength | undefined): RouteLength | undefined {
  if (!node) return undefined;
  if (node.kind === 'ending') return { shortest: 0, longest: 0 };
  const ways = node.choices.map(({ to }) => measure(to)).filter((way) => way !== undefined);
  if (ways.length === 0) return undefined;
  return {
    shortest: 1 + Math.min(...ways.map(({ shortest }) => shortest)),
    longest: 1 + Math.max(...ways.map(({ longest }) => longest)),
  };
}
