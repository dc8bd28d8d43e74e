import { nodesById } from './graph.ts';
import type { CaseGraph, GraphChoice, GraphNode } from './graph.ts';

type Decision = Extract<GraphNode, { kind: 'decision' }>;

/** Ids of the choices made, from the start on. */
export type Route = readonly string[];

export interface Step {
  readonly node: Decision;
  readonly choice: GraphChoice;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** Where the route has come to. */
  readonly current: GraphNode;
  readonly isFinished: boolean;
}

/**
 * Follows a route as far as its choices exist: what follows a choice that the case no longer has is dropped, as is what
 * follows an ending.
 *
 * @throws where the case has no start, which the content check finds before
 */
export function walkRoute(graph: CaseGraph, route: Route): Walk {
  const nodes = nodesById(graph);
  const start = nodes.get(graph.start);
  if (!start) throw new Error(`The case has no node "${graph.start}" to start from.`);
  const steps: Step[] = [];
  let current: GraphNode = start;
  for (const id of route) {
    if (current.kind === 'ending') break;
    const choice: GraphChoice | undefined = current.choices.find((offered) => offered.id === id);
    const next: GraphNode | undefined = choice && nodes.get(choice.to);
    if (!choice || !next) break;
    steps.push({ node: current, choice });
    current = next;
  }
  return { steps, current, isFinished: current.kind === 'ending' };
}

/** Where a reader is: which choices they made, and whether they have gone on from the reasoning of the last one. */
export interface Place {
  readonly route: Route;
  readonly hasGoneOn: boolean;
}

/** A place as a text to keep: choices joined by commas, and a comma at the end once the reader has gone on. */
export const formatPlace = ({ route, hasGoneOn }: Place): string => `${route.join()}${hasGoneOn && route.length > 0 ? ',' : ''}`;

/** The place a kept text tells. Choices from the first that no longer exists on are dropped: the reader chooses anew there. */
export function parsePlace(graph: CaseGraph, text: string): Place {
  const kept = text.split(',').filter(Boolean);
  const route = walkRoute(graph, kept).steps.map(({ choice }) => choice.id);
  return { route, hasGoneOn: text.endsWith(',') || route.length < kept.length };
}

/** The choices a kept text tells. */
export const parseRoute = (graph: CaseGraph, text: string): Route => parsePlace(graph, text).route;

/** The same route without its last choice. */
export const stepBack = (route: Route): Route => route.slice(0, -1);
