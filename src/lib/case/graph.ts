/** What the shape of a case needs of it: ids and where choices lead, no words. A case as it is authored fits. */
export interface CaseGraph {
  /** Id of the first node. */
  readonly start: string;
  readonly nodes: readonly GraphNode[];
}

export type GraphNode =
  | { readonly kind: 'decision'; readonly id: string; readonly choices: readonly GraphChoice[] }
  | { readonly kind: 'ending'; readonly id: string };

export interface GraphChoice {
  readonly id: string;
  /** Id of the node that follows. */
  readonly to: string;
  readonly merit: string;
}

export type GraphProblem =
  /** Two nodes have one id. */
  | { readonly kind: 'double-node'; readonly node: string }
  /** Two choices of a node have one id. */
  | { readonly kind: 'double-choice'; readonly node: string; readonly choice: string }
  /** The first node is none of the nodes. */
  | { readonly kind: 'unknown-start'; readonly node: string }
  /** A choice leads to none of the nodes. */
  | { readonly kind: 'unknown-to'; readonly node: string; readonly choice: string; readonly to: string }
  /** No route comes to it. */
  | { readonly kind: 'unreachable'; readonly node: string }
  /** A choice leads back to a node that its reader has come through, so that a route need not end. */
  | { readonly kind: 'loop'; readonly node: string; readonly choice: string; readonly to: string }
  /** All choices lead to the same node and are equally good: deciding changes nothing. */
  | { readonly kind: 'no-consequence'; readonly node: string };

/** What is wrong with the shape of a case, in the order of its nodes; nothing where every route ends and every choice counts. */
export function graphProblems(graph: CaseGraph): GraphProblem[] {
  const nodes = nodesById(graph);
  const { reached, loops } = travel(graph, nodes);
  const isStartKnown = nodes.has(graph.start);
  return [
    ...(isStartKnown ? [] : [{ kind: 'unknown-start', node: graph.start } as const]),
    ...doubles(graph.nodes).map((node) => ({ kind: 'double-node', node }) as const),
    ...graph.nodes.flatMap((node): GraphProblem[] => [
      // With no start nothing is reachable, which is said already.
      ...(isStartKnown && !reached.has(node.id) ? [{ kind: 'unreachable', node: node.id } as const] : []),
      ...choiceProblems(node, nodes),
    ]),
    ...loops,
  ];
}

/** By id, the first of that id. */
export const nodesById = <Node extends GraphNode>({ nodes }: { readonly nodes: readonly Node[] }): Map<string, Node> =>
  new Map(nodes.toReversed().map((node) => [node.id, node]));

function choiceProblems(node: GraphNode, nodes: ReadonlyMap<string, GraphNode>): GraphProblem[] {
  if (node.kind === 'ending') return [];
  const { id, choices } = node;
  return [
    ...doubles(choices).map((choice) => ({ kind: 'double-choice', node: id, choice }) as const),
    ...choices
      .filter(({ to }) => !nodes.has(to))
      .map(({ id: choice, to }) => ({ kind: 'unknown-to', node: id, choice, to }) as const),
    ...(hasNoConsequence(choices) ? [{ kind: 'no-consequence', node: id } as const] : []),
  ];
}

const hasNoConsequence = ([first, ...others]: readonly GraphChoice[]): boolean =>
  others.every(({ to, merit }) => to === first?.to && merit === first.merit);

/** Ids that stand more than once, each told once. */
const doubles = (items: readonly { readonly id: string }[]): string[] => {
  const ids = items.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
};

/** Every node that a route comes to, and every choice that closes a loop; loops that no route comes to are found too. */
function travel(graph: CaseGraph, nodes: ReadonlyMap<string, GraphNode>) {
  const done = new Set<string>();
  const onTheWay = new Set<string>();
  const loops: GraphProblem[] = [];
  const visit = (id: string): void => {
    const node = nodes.get(id);
    if (!node || done.has(id)) return;
    onTheWay.add(id);
    for (const { id: choice, to } of node.kind === 'decision' ? node.choices : []) {
      if (onTheWay.has(to)) loops.push({ kind: 'loop', node: id, choice, to });
      else visit(to);
    }
    onTheWay.delete(id);
    done.add(id);
  };
  visit(graph.start);
  const reached: ReadonlySet<string> = new Set(done);
  for (const { id } of graph.nodes) visit(id);
  return { reached, loops };
}
