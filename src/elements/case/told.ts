// BROWSER. The route through a case in words, as the page has them.
import { inShort } from '#lib/case/in-short.ts';
import type { ToldEnding, ToldRoute } from '#lib/case/tell-route.ts';
import type { Walk } from '#lib/case/walk.ts';
import { paragraphsOf, wordsOf } from './story.ts';
import type { Story } from './story.ts';

/** A route, and what its reader wrote about the case, ready to be told as a text. */
export function toldRoute(host: HTMLElement, story: Story, { steps, current, isFinished }: Walk): ToldRoute {
  return {
    title: host.dataset.title ?? '',
    steps: steps.map(({ node, choice }) => {
      const reason = story.reason(node.id, choice.id);
      return {
        scene: inShort(paragraphsOf(story.scene(node.id))),
        choice: story.choice(node.id, choice.id),
        merit: wordsOf(reason, '.merit'),
        why: wordsOf(reason, '.reason-why'),
      };
    }),
    ending: isFinished ? endingOf(story.scene(current.id)) : undefined,
    reflections: reflectionsIn(host),
    // Without "#case-5", which is where a link led once.
    address: location.href.replace(/#.*/, ''),
  };
}

const endingOf = (ending: HTMLElement): ToldEnding => ({
  title: wordsOf(ending, '.turn-title'),
  outcome: wordsOf(ending, '.merit'),
  scene: paragraphsOf(ending),
  lesson: wordsOf(ending, '.turn-lesson'),
});

const reflectionsIn = (host: HTMLElement): ToldRoute['reflections'] =>
  [...host.querySelectorAll<HTMLElement>('.case-reflect .field')]
    .map((field) => ({
      ask: wordsOf(field, '.field-label'),
      answer: field.querySelector('textarea')?.value.trim() ?? '',
    }))
    .filter(({ answer }) => answer !== '');
