// BROWSER. The case as its page holds it: the numbered sheet and the reasons, which stand there for readers without JavaScript.
import type { CaseGraph, GraphNode } from '#lib/case/graph.ts';
import type { RouteWords } from '#lib/case/tell-route.ts';

export interface Story {
  readonly graph: CaseGraph;
  /** The scene or ending of that id on the sheet. */
  readonly scene: (node: string) => HTMLElement;
  /** The words of a choice on the sheet. */
  readonly choice: (node: string, choice: string) => string;
  /** The reasoning behind a choice. */
  readonly reason: (node: string, choice: string) => HTMLElement;
}

/** Reads the case that stands in an element whose `data-start` names the first scene. */
export function readStory(host: HTMLElement): Story {
  const scene = (node: string): HTMLElement => find(host, `[data-node="${node}"]`);
  const reason = (node: string, choice: string): HTMLElement => find(host, `[data-reason="${node}/${choice}"]`);
  const nodeOf = (turn: HTMLElement): GraphNode => {
    const id = turn.dataset.node ?? '';
    const choices = [...turn.querySelectorAll<HTMLElement>('[data-choice]')].map(({ dataset }) => ({
      id: dataset.choice ?? '',
      to: dataset.to ?? '',
      merit: reason(id, dataset.choice ?? '').dataset.merit ?? '',
    }));
    return choices.length > 0 ? { kind: 'decision', id, choices } : { kind: 'ending', id };
  };
  return {
    graph: {
      start: host.dataset.start ?? '',
      nodes: [...host.querySelectorAll<HTMLElement>('[data-node]')].map(nodeOf),
    },
    scene,
    choice: (node, choice) => wordsOf(scene(node), `[data-choice="${choice}"] > span`),
    reason,
  };
}

/** The part of the page that a selector names. @throws where it is not there: a slip of ours, never of the reader's */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`src/components/case/: nothing fits ${selector}.`);
  return found;
}

export const wordsOf = (root: ParentNode, selector: string): string => find(root, selector).textContent.trim();

/** The words around those of the case, in the language of the page. */
export const routeWords = (host: HTMLElement): RouteWords => JSON.parse(host.dataset.words ?? '') as RouteWords;

/** The paragraphs of a scene as texts. */
export const paragraphsOf = (scene: HTMLElement): string[] =>
  [...scene.querySelectorAll('.scene-words > p')].map(({ textContent }) => textContent.trim());
