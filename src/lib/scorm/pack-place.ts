import { nodesById } from '#lib/case/graph.ts';
import type { CaseGraph } from '#lib/case/graph.ts';
import { walkRoute } from '#lib/case/walk.ts';
import type { Place } from '#lib/case/walk.ts';
import { bitsFor } from './bits.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** A place in a case: how many choices, then each as its number among those of its node. */
export function putPlace(bits: BitWriter, { route, hasGoneOn }: Place, graph: CaseGraph): void {
  const { steps } = walkRoute(graph, route);
  bits.count(steps.length).flag(hasGoneOn);
  for (const { node, choice } of steps) bits.put(node.choices.indexOf(choice), bitsFor(node.choices.length));
}

/** @throws where the bits tell a choice that the case does not have */
export function takePlace(bits: BitReader, graph: CaseGraph): Place {
  const nodes = nodesById(graph);
  const [length, hasGoneOn] = [bits.count(), bits.flag()];
  const route: string[] = [];
  for (let node = nodes.get(graph.start); route.length < length;) {
    if (node?.kind !== 'decision') throw new RangeError('a choice after the end');
    const choice = node.choices[bits.take(bitsFor(node.choices.length))];
    if (!choice) throw new RangeError('no such choice');
    route.push(choice.id);
    node = nodes.get(choice.to);
  }
  return { route, hasGoneOn };
}
