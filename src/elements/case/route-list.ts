// BROWSER. The route through a case as a list: what was decided, why that matters, and at the end what else could have been done.
import { inShort } from '#lib/case/in-short.ts';
import type { Step, Walk } from '#lib/case/walk.ts';
import { fill } from '#lib/text/fill.ts';
import { copies, makePart } from './part.ts';
import { find, paragraphsOf, routeWords, wordsOf } from './story.ts';
import type { Story } from './story.ts';

/** The steps of a route, and its ending where it has come to one. */
export function makeRoute(host: HTMLElement, story: Story, { steps, current, isFinished }: Walk): DocumentFragment[] {
  const { step: label } = routeWords(host);
  const parts = steps.map((step, index) => makeStep(host, story, step, { label: fill(label, { n: index + 1 }), isFinished }));
  return isFinished ? [...parts, makeLast(host, story.scene(current.id))] : parts;
}

function makeStep(
  host: HTMLElement,
  story: Story,
  { node, choice }: Step,
  { label, isFinished }: { label: string; isFinished: boolean },
): DocumentFragment {
  const reasonOf = (id: string): Node[] => copies(story.reason(node.id, id), '.merit, .reason-why, .reason-sources');
  const others = node.choices.filter((other) => other.id !== choice.id);
  const part = makePart(host, 'step', {
    step: label,
    scene: inShort(paragraphsOf(story.scene(node.id))),
    text: story.choice(node.id, choice.id),
    reason: reasonOf(choice.id),
    // Before the end they would tell what is yet to be found out by going back.
    others: isFinished
      ? others.map(({ id }) => makePart(host, 'other', { text: story.choice(node.id, id), reason: reasonOf(id) }))
      : [],
  });
  find(part, '.route-others').hidden = !isFinished;
  return part;
}

const makeLast = (host: HTMLElement, ending: HTMLElement): DocumentFragment =>
  makePart(host, 'last', {
    title: wordsOf(ending, '.turn-title'),
    outcome: copies(ending, '.merit'),
    words: copies(ending, '.scene-words > p'),
    lesson: wordsOf(ending, '.turn-lesson'),
  });
