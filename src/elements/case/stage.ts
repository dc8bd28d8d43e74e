// BROWSER. What stands on the stage of a case: a scene with its choices, the reasoning behind the choice made, or an ending.
//
// Choices are radio buttons with one button that carries them out, not a button each: they are long sentences, which a thumb on a
// phone would set off while scrolling, and a reader can weigh them, and hear "2 of 3", before deciding.
import type { GraphNode } from '#lib/case/graph.ts';
import { routeLength } from '#lib/case/length.ts';
import type { Step, Walk } from '#lib/case/walk.ts';
import { fill } from '#lib/text/fill.ts';
import { copies, makePart } from './part.ts';
import { find, routeWords, wordsOf } from './story.ts';
import type { Story } from './story.ts';

/** A scene to decide in. */
export function makeScene(host: HTMLElement, story: Story, { steps, current }: Walk): DocumentFragment {
  const part = makeHead(host, story, { steps, node: current });
  const form = makePart(host, 'choices', { ask: wordsOf(story.scene(current.id), '.turn-ask') });
  const choices = current.kind === 'decision' ? current.choices : [];
  find(form, 'fieldset').append(...choices.map(({ id }) => makeChoice(id, story.choice(current.id, id))));
  find(form, '[data-do="back"]').hidden = steps.length === 0;
  part.append(form);
  return part;
}

function makeChoice(id: string, words: string): HTMLLabelElement {
  const label = document.createElement('label');
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'choice', value: id });
  label.className = 'scene-choice';
  label.append(radio, Object.assign(document.createElement('span'), { textContent: words }));
  return label;
}

/** The scene decided in last, with the choice made there and the reasoning behind it. */
export function makeReasoning(
  host: HTMLElement,
  story: Story,
  before: readonly Step[],
  { node, choice }: Step,
): DocumentFragment {
  const reason = story.reason(node.id, choice.id);
  const part = makeHead(host, story, { steps: before, node });
  part.append(
    makePart(host, 'reasoning', {
      text: story.choice(node.id, choice.id),
      merit: copies(reason, '.merit > *'),
      reason: copies(reason, '.reason-why, .reason-sources'),
    }),
  );
  find(part, '.scene-reasoning').dataset.merit = choice.merit;
  return part;
}

export function makeEnding(host: HTMLElement, story: Story, { current }: Walk): DocumentFragment {
  const scene = story.scene(current.id);
  return makePart(host, 'ending', {
    outcome: copies(scene, '.merit'),
    title: wordsOf(scene, '.turn-title'),
    words: copies(scene, '.scene-words'),
    lesson: wordsOf(scene, '.turn-lesson'),
  });
}

/** How far the reader is, and the words of the scene. */
function makeHead(host: HTMLElement, story: Story, at: { steps: readonly Step[]; node: GraphNode }): DocumentFragment {
  const made = at.steps.length;
  const { shortest, longest } = routeLength(story.graph, at.node.id) ?? { shortest: 1, longest: 1 };
  const [least, most] = [made + shortest, made + longest];
  const of = least === most ? host.dataset.of : host.dataset.ofFromTo;
  const part = makePart(host, 'scene', {
    step: fill(routeWords(host).step, { n: made + 1 }),
    of: fill(of ?? '', { least, n: most }),
    words: copies(story.scene(at.node.id), '.scene-words'),
  });
  find(part, '.case-track').append(...trackMarks(at.steps, least, most));
  return part;
}

/** A mark for each decision: made, now, sure to come, and perhaps to come. The heading beside it says the same in words. */
function trackMarks(steps: readonly Step[], least: number, most: number): HTMLElement[] {
  return Array.from({ length: most }, (_, index) => {
    const mark = document.createElement('span');
    const step = steps[index];
    mark.dataset.mark = step ? step.choice.merit : index === steps.length ? 'now' : index < least ? 'ahead' : 'perhaps';
    return mark;
  });
}
